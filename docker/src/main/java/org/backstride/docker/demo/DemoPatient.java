package org.backstride.docker.demo;

import java.util.Locale;
import java.util.Map;

/** Whom the demo clinics treat. The realm file knows the same people. */
enum DemoPatient {
    PATIENT1(1, "Mira", "Castillo", "1991-04-18", "en", DemoMember.PHYSIO1),
    PATIENT2(2, "Jonas", "Weber", "1984-11-02", "de", DemoMember.PHYSIO1),
    PATIENT3(3, "Aylin", "Demir", "1996-07-27", "de", DemoMember.PHYSIO1),
    PATIENT4(4, "Peter", "Novak", "1978-02-09", "en", DemoMember.PHYSIO2),
    /** Registered by the lead, who then leaves the care team: nobody treats this patient yet. */
    PATIENT5(5, "Sven", "Olsen", "1989-09-14", "en", DemoMember.LEAD1),
    PATIENT9(9, "Fatou", "Diallo", "1993-01-30", "en", DemoMember.PHYSIO9);

    private final int number;
    private final String givenName;
    private final String familyName;
    private final String birthDate;
    private final String language;
    private final DemoMember registeredBy;

    DemoPatient(
            int number,
            String givenName,
            String familyName,
            String birthDate,
            String language,
            DemoMember registeredBy) {
        this.number = number;
        this.givenName = givenName;
        this.familyName = familyName;
        this.birthDate = birthDate;
        this.language = language;
        this.registeredBy = registeredBy;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    String account() {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    String fullName() {
        return givenName + " " + familyName;
    }

    DemoMember registeredBy() {
        return registeredBy;
    }

    DemoClinic clinic() {
        return registeredBy.clinic();
    }

    /** Whether somebody of the clinic treats this patient. */
    boolean treated() {
        return this != PATIENT5;
    }

    /** What the physio sends to register this person. */
    Map<String, Object> form() {
        return Map.of(
                "givenName", givenName,
                "familyName", familyName,
                "birthDate", birthDate,
                "language", language,
                "account", account());
    }
}
