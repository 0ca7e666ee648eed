package org.backstride.docker.demo;

import java.util.Locale;
import java.util.Map;

/** Who works in the demo clinics. The realm file knows the same people. */
enum DemoMember {
    PHYSIO1(DemoClinic.RIVERSIDE, 11, "Paula Hartmann", "physio"),
    PHYSIO2(DemoClinic.RIVERSIDE, 12, "Tomas Lindgren", "physio"),
    LEAD1(DemoClinic.RIVERSIDE, 13, "Ines Moreau", "clinical-lead"),
    ADMIN1(DemoClinic.RIVERSIDE, 14, "Adam Keller", "clinic-admin"),
    PHYSIO9(DemoClinic.HILLSIDE, 19, "Greta Byrne", "physio"),
    ADMIN9(DemoClinic.HILLSIDE, 24, "Noor Visser", "clinic-admin");

    private final DemoClinic clinic;
    private final int number;
    private final String displayName;
    private final String role;

    DemoMember(DemoClinic clinic, int number, String displayName, String role) {
        this.clinic = clinic;
        this.number = number;
        this.displayName = displayName;
        this.role = role;
    }

    DemoClinic clinic() {
        return clinic;
    }

    String displayName() {
        return displayName;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    String account() {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    String membership() {
        return "01900000-0000-7000-8000-%012d".formatted(100 + number);
    }

    boolean administers() {
        return role.equals("clinic-admin");
    }

    /** What the administrator sends to take this person in. */
    Map<String, Object> form() {
        return Map.of("account", account(), "displayName", displayName, "role", role);
    }
}
