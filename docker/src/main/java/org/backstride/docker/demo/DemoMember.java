package org.backstride.docker.demo;

import java.util.Locale;
import java.util.Map;
import org.backstride.access.rules.Role;

/** Who works in the demo clinics. The realm file knows the same people. */
enum DemoMember {
    PHYSIO1(DemoClinic.RIVERSIDE, 11, "Paula Hartmann", Role.PHYSIO),
    PHYSIO2(DemoClinic.RIVERSIDE, 12, "Tomas Lindgren", Role.PHYSIO),
    LEAD1(DemoClinic.RIVERSIDE, 13, "Ines Moreau", Role.CLINICAL_LEAD),
    ADMIN1(DemoClinic.RIVERSIDE, 14, "Adam Keller", Role.CLINIC_ADMIN),
    PHYSIO9(DemoClinic.HILLSIDE, 19, "Greta Byrne", Role.PHYSIO),
    ADMIN9(DemoClinic.HILLSIDE, 24, "Noor Visser", Role.CLINIC_ADMIN);

    private final DemoClinic clinic;
    private final int number;
    private final String displayName;
    private final Role role;

    DemoMember(DemoClinic clinic, int number, String displayName, Role role) {
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
        return role == Role.CLINIC_ADMIN;
    }

    /** What the administrator sends to take this person in. */
    Map<String, Object> form() {
        return Map.of("account", account(), "displayName", displayName, "role", role.word());
    }
}
