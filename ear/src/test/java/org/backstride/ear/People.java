package org.backstride.ear;

import java.util.UUID;

/**
 * Two clinics and the people in them, as the demo has them, opened once through the public API. Tests look at them and
 * leave them as they are.
 *
 * <p>Riverside: admin1 runs it, lead1 leads it; physio1 cares for patient1 to patient3, physio2 for patient4 and, once,
 * for patient3; nobody cares for patient5. Hillside: admin9 runs it, physio9 cares for patient9.
 */
final class People {

    /** Memberships and clinics of the demo have fixed ids; these are the same. */
    private static final String FIXED = "01900000-0000-7000-8000-";

    static final TestClinic RIVERSIDE = TestClinic.opened(fixed(1), "Riverside", "admin1", membership(21));
    static final TestClinic HILLSIDE = TestClinic.opened(fixed(2), "Hillside", "admin9", membership(24));

    static final UUID PATIENT_1;
    static final UUID PATIENT_2;
    static final UUID PATIENT_3;
    static final UUID PATIENT_4;
    static final UUID PATIENT_5;
    static final UUID PATIENT_9;

    static {
        RIVERSIDE.employ(membership(11), "physio1", "physio");
        UUID physio2 = RIVERSIDE.employ(membership(12), "physio2", "physio");
        UUID lead1 = RIVERSIDE.employ(membership(13), "lead1", "clinical-lead");
        HILLSIDE.employ(membership(19), "physio9", "physio");
        PATIENT_1 = RIVERSIDE.registerOnce("physio1", "patient1");
        PATIENT_2 = RIVERSIDE.registerOnce("physio1", "patient2");
        PATIENT_3 = RIVERSIDE.registerOnce("physio1", "patient3");
        PATIENT_4 = RIVERSIDE.registerOnce("physio2", "patient4");
        PATIENT_5 = RIVERSIDE.registerOnce("lead1", "patient5");
        PATIENT_9 = HILLSIDE.registerOnce("physio9", "patient9");
        RIVERSIDE.leave(PATIENT_5, lead1);
        RIVERSIDE.join(PATIENT_3, physio2);
        RIVERSIDE.leave(PATIENT_3, physio2);
    }

    private People() {}

    private static UUID membership(int account) {
        return fixed(100 + account);
    }

    private static UUID fixed(int number) {
        return UUID.fromString(FIXED + "%012d".formatted(number));
    }
}
