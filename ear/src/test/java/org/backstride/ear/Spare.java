package org.backstride.ear;

import java.util.UUID;

/**
 * Things that a request needs beside the clinic and the patient it is about: put straight into the database, and only
 * where they can stand. Elsewhere the id names nothing.
 */
final class Spare {

    private Spare() {}

    /** A physio of the clinic who signs in nowhere and cares for nobody. */
    static UUID physio(Target target) {
        UUID membership = UUID.randomUUID();
        if (!target.clinicName().isEmpty()) {
            Database.change(
                    "insert into clinic.membership (clinic_id, id, account, display_name, role, since)"
                            + " values (?, ?, ?, 'Robin Spare', 'physio', now())",
                    target.clinic(),
                    membership,
                    "spare-" + membership);
        }
        return membership;
    }

    /** Such a physio who cares for the patient. */
    static UUID caringPhysio(Target target) {
        UUID membership = physio(target);
        if (target.known()) {
            Database.change(
                    "insert into clinic.care_team_member (clinic_id, id, patient_id, membership_id, since)"
                            + " values (?, ?, ?, ?, now())",
                    target.clinic(),
                    UUID.randomUUID(),
                    target.patient(),
                    membership);
        }
        return membership;
    }

    /** A draft of a program for the patient, in its first version. */
    static UUID draft(Target target) {
        UUID draft = UUID.randomUUID();
        if (target.known()) {
            Database.change(
                    "insert into program.draft (clinic_id, id, patient_id, version, sessions, started_at, started_by,"
                            + " updated_at, updated_by) values (?, ?, ?, 0, ?::jsonb, now(), 'spare', now(), 'spare')",
                    target.clinic(),
                    draft,
                    target.patient(),
                    Bodies.program().get("sessions").toString());
        }
        return draft;
    }
}
