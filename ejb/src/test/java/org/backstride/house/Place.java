package org.backstride.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * Where a class lives. It is read from the package, so that a new context is under the rules the day its folder appears.
 * The guilty fixtures live in a mirror of the house.
 *
 * @param context the first folder under org.backstride: a context of the clinic, or access, shared, web, docker, ear
 * @param drawer the folders below it; empty is the front door
 */
record Place(String context, String drawer) {

    static final String HOUSE = "org.backstride.";
    private static final String MIRROR = HOUSE + "guilty.";

    private static final Set<String> NOT_THE_CLINIC = Set.of("access", "shared", "web", "docker", "ear");
    private static final Set<String> LISTENERS = Set.of("audit", "caseload");

    static Place of(JavaClass type) {
        String folders = type.getPackageName() + ".";
        String inside = folders.startsWith(MIRROR)
                ? folders.substring(MIRROR.length())
                : folders.substring(Math.min(HOUSE.length(), folders.length()));
        int first = inside.indexOf('.');
        return first < 0
                ? new Place("", "")
                : new Place(
                        inside.substring(0, first), inside.substring(first + 1).replaceAll("\\.$", ""));
    }

    boolean in(String name) {
        return context.equals(name);
    }

    boolean isContext() {
        return !context.isEmpty() && !NOT_THE_CLINIC.contains(context);
    }

    boolean isFrontDoor() {
        return drawer.isEmpty();
    }

    boolean isRules() {
        return drawer.equals("rules");
    }

    boolean isStore() {
        return drawer.equals("store");
    }

    boolean isJobs() {
        return drawer.equals("jobs");
    }

    /** A context that is told what happened and is never called. */
    boolean isListener() {
        return LISTENERS.contains(context);
    }

    /** Whether the folder is one of those that the house has. */
    boolean exists() {
        if (in("web") || in("docker") || in("ear")) {
            return true;
        }
        boolean knownDrawer = isFrontDoor() || isRules() || isStore() || isJobs();
        return in("shared") ? isFrontDoor() : !context.isEmpty() && knownDrawer;
    }

    /** The directions: who may use whom. What is not allowed here is refused. */
    boolean maySee(Place other) {
        if (other.in("shared")) {
            return true;
        }
        return switch (context) {
            case "shared" -> false;
            case "docker" -> other.in("docker");
            case "ear" -> true;
            case "web" -> other.in("web") || other.isOpenToOthers();
            case "access" -> other.in("access") && drawerSees(other);
            default -> context.equals(other.context) ? drawerSees(other) : drawerSeesOther(other);
        };
    }

    private boolean isOpenToOthers() {
        return (isContext() || in("access")) && (isFrontDoor() || isRules());
    }

    private boolean drawerSees(Place sibling) {
        if (drawer.equals(sibling.drawer)) {
            return true;
        }
        return switch (drawer) {
            case "" -> sibling.isRules() || sibling.isStore();
            case "store" -> sibling.isRules();
            case "jobs" -> sibling.isFrontDoor();
            default -> false;
        };
    }

    private boolean drawerSeesOther(Place other) {
        if (!other.isOpenToOthers()) {
            return false;
        }
        return switch (drawer) {
            case "" -> true;
            case "store", "jobs" -> other.isRules() || other.in("access");
            case "rules" -> other.isRules();
            default -> false;
        };
    }
}
