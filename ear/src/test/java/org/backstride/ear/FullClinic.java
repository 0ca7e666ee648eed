package org.backstride.ear;

import java.util.UUID;

/** A clinic with many patients, all of them physio1's, put straight into the database: registering them one by one takes long. */
final class FullClinic {

    private FullClinic() {}

    /** One in five has never reported; names, scores and moments repeat, so that only the id breaks the tie. */
    static TestClinic opened(int patients) {
        TestClinic clinic = TestClinic.opened("admin1");
        UUID hartmann = clinic.employ("physio1", "physio");
        clinic.employ("lead1", "clinical-lead");
        Database.change("""
                insert into patient.patient
                       (clinic_id, id, given_name, family_name, birth_date, language, registered_at, registered_by)
                select ?, gen_random_uuid(), 'Given ' || n % 7, 'Family ' || to_char(n / 2, 'FM000'), '1980-01-01', 'en',
                       now(), 'test'
                  from generate_series(0, ?) n""", clinic.id(), patients - 1);
        Database.change("""
                insert into caseload.patient_summary
                       (clinic_id, patient_id, given_name, family_name, last_pain, last_report_at)
                select p.clinic_id, p.id, p.given_name, p.family_name,
                       case when n % 5 > 0 then n % 11 end,
                       case when n % 5 > 0 then timestamptz '2026-11-01Z' + (n % 20) * interval '1 hour' end
                  from (select *, row_number() over () as n from patient.patient where clinic_id = ?) p""", clinic.id());
        Database.change(
                "insert into clinic.care_team_member (clinic_id, id, patient_id, membership_id, since)"
                        + " select clinic_id, gen_random_uuid(), id, ?, now() from patient.patient where clinic_id = ?",
                hartmann,
                clinic.id());
        return clinic;
    }
}
