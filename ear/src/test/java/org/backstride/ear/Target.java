package org.backstride.ear;

import static org.backstride.ear.People.HILLSIDE;
import static org.backstride.ear.People.RIVERSIDE;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody aims at: a clinic and, where the door is about one, a patient of it.
 *
 * @param clinicName empty when there is no such clinic
 * @param known whether the patient exists in that clinic
 * @param owner the login of whom the record is about, or empty
 * @param team the logins of those who care for the patient today
 * @param formerTeam the logins of those who once did
 * @param asker the account that aims, where what is put there has to be its own
 */
record Target(
        String name,
        UUID clinic,
        String clinicName,
        UUID patient,
        boolean known,
        String owner,
        Set<String> team,
        Set<String> formerTeam,
        String asker) {

    private static final String NOBODY_IN_PARTICULAR = "spare";

    private static final UUID NO_CLINIC = UUID.fromString("01900000-0000-7000-8000-00000000dead");
    private static final UUID NO_PATIENT = UUID.fromString("01900000-0000-7000-8000-00000001dead");

    /** How the actor stands to it. */
    enum Relation {
        OWN,
        ASSIGNED,
        FORMERLY_ASSIGNED,
        SAME_CLINIC,
        OTHER_CLINIC,
        NONEXISTENT
    }

    /** Every patient that a door about a patient can lead to, the wrong and the missing ones included. */
    static List<Target> patients() {
        return List.of(
                patient("patient1", RIVERSIDE, "Riverside", People.PATIENT_1, Set.of("physio1"), Set.of()),
                patient("patient3", RIVERSIDE, "Riverside", People.PATIENT_3, Set.of("physio1"), Set.of("physio2")),
                patient("patient4", RIVERSIDE, "Riverside", People.PATIENT_4, Set.of("physio2"), Set.of()),
                patient("patient5", RIVERSIDE, "Riverside", People.PATIENT_5, Set.of(), Set.of("lead1")),
                patient("patient9", HILLSIDE, "Hillside", People.PATIENT_9, Set.of("physio9"), Set.of()),
                missing("patient9 under Riverside's address", RIVERSIDE.id(), "Riverside", People.PATIENT_9),
                missing("patient1 under Hillside's address", HILLSIDE.id(), "Hillside", People.PATIENT_1),
                missing("no patient of Riverside", RIVERSIDE.id(), "Riverside", NO_PATIENT),
                missing("patient1 under no clinic's address", NO_CLINIC, "", People.PATIENT_1));
    }

    /** Every clinic that a door about a clinic can lead to. */
    static List<Target> clinics() {
        return List.of(
                missing("Riverside", RIVERSIDE.id(), "Riverside", NO_PATIENT),
                missing("Hillside", HILLSIDE.id(), "Hillside", NO_PATIENT),
                missing("no clinic", NO_CLINIC, "", NO_PATIENT));
    }

    /** Where doors lead that are about no clinic. */
    static List<Target> platform() {
        return List.of(missing("the platform", NO_CLINIC, "", NO_PATIENT));
    }

    /** The same, aimed at by somebody in particular. */
    Target askedBy(Actor actor) {
        String account = actor == Actor.NOBODY ? NOBODY_IN_PARTICULAR : Logins.account(actor.login());
        return new Target(name, clinic, clinicName, patient, known, owner, team, formerTeam, account);
    }

    Relation relationOf(Actor actor, boolean aboutPatient) {
        boolean there = aboutPatient ? known : !clinicName.isEmpty();
        if (!there) {
            return Relation.NONEXISTENT;
        }
        if (!clinicName.equals(actor.clinic())) {
            return Relation.OTHER_CLINIC;
        }
        if (owner.equals(actor.login())) {
            return Relation.OWN;
        }
        if (team.contains(actor.login())) {
            return Relation.ASSIGNED;
        }
        return formerTeam.contains(actor.login()) ? Relation.FORMERLY_ASSIGNED : Relation.SAME_CLINIC;
    }

    private static Target patient(
            String login,
            TestClinic clinic,
            String clinicName,
            UUID patient,
            Set<String> team,
            Set<String> formerTeam) {
        return new Target(login, clinic.id(), clinicName, patient, true, login, team, formerTeam, NOBODY_IN_PARTICULAR);
    }

    private static Target missing(String name, UUID clinic, String clinicName, UUID patient) {
        return new Target(name, clinic, clinicName, patient, false, "", Set.of(), Set.of(), NOBODY_IN_PARTICULAR);
    }
}
