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

    /** A version that runs from today on, and its number. */
    static int version(Target target) {
        if (!target.known()) {
            return 1;
        }
        UUID draft = draft(target);
        Database.change(
                "insert into program.program_version (clinic_id, id, patient_id, number, draft_id, sessions, assigned_at,"
                        + " assigned_by) select ?, ?, ?, 1 + coalesce((select max(number) from program.program_version"
                        + " where patient_id = ?), 0), ?, ?::jsonb, now(), 'spare'",
                target.clinic(),
                UUID.randomUUID(),
                target.patient(),
                target.patient(),
                draft,
                Bodies.assignedSessions());
        return (int) Database.number(
                "select max(number) from program.program_version where patient_id = ?", target.patient());
    }

    /** A template in its first version; whoever asks next is its author. */
    static UUID template(Target target) {
        UUID template = UUID.randomUUID();
        if (!target.clinicName().isEmpty()) {
            Database.change(
                    "insert into program.template (clinic_id, id, version, name, description, sessions, created_at, created_by,"
                            + " updated_at, updated_by) values (?, ?, 0, 'Weak core', '', ?::jsonb, now(), ?, now(), 'spare')",
                    target.clinic(),
                    template,
                    Bodies.template().get("sessions").toString(),
                    target.asker());
        }
        return template;
    }

    /** A report of the patient. */
    static UUID painReport(Target target) {
        UUID report = UUID.randomUUID();
        if (target.known()) {
            Database.change(
                    "insert into diary.pain_report (clinic_id, patient_id, id, pain_now, context, regions, qualities, timings,"
                            + " reported_at, zone, received_at, counted_at, clock_skewed, local_date)"
                            + " values (?, ?, ?, 3, 'rest', '[]', '{}', '{}', now(), 'Europe/Berlin', now(), now(), false,"
                            + " current_date)",
                    target.clinic(),
                    target.patient(),
                    report);
        }
        return report;
    }
}
