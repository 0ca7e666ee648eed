package org.backstride.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Riverside and Hillside with their people, as in the demo, and at least one row of each clinic in every table that
 * holds a clinic's data. A table that comes later gets its rows here: tests of the whole database ask for them.
 */
public final class TwoClinics {

    public static final ClinicId RIVERSIDE = new ClinicId(id(1));
    public static final ClinicId HILLSIDE = new ClinicId(id(2));

    /** Cares for Mira today. */
    public static final AccountId PAULA = account(11);
    /** Works at Riverside and cared for Mira once. */
    public static final AccountId TOMAS = account(12);
    /** Riverside's clinical lead. */
    public static final AccountId INES = account(13);
    /** Riverside's administrator. */
    public static final AccountId ADAM = account(14);
    /** Worked at Riverside, and is still named in Mira's care team. */
    public static final AccountId BRUNO = account(15);
    /** Hillside's physio. */
    public static final AccountId GRETA = account(19);

    public static final AccountId MIRAS_LOGIN = account(1);
    public static final AccountId FATOUS_LOGIN = account(9);
    /** Known to nobody. */
    public static final AccountId NOBODY = account(99);

    public static final MembershipId PAULAS_MEMBERSHIP = new MembershipId(id(0x111));
    public static final MembershipId TOMAS_MEMBERSHIP = new MembershipId(id(0x112));
    public static final MembershipId ADAMS_MEMBERSHIP = new MembershipId(id(0x114));
    public static final MembershipId BRUNOS_MEMBERSHIP = new MembershipId(id(0x115));

    public static final PatientId MIRA = new PatientId(id(0x301));
    /** Has no login and no therapist. */
    public static final PatientId JONAS = new PatientId(id(0x302));

    public static final PatientId FATOU = new PatientId(id(0x309));

    private static final Instant OPENING = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    private TwoClinics() {}

    /** Every row, in an order that satisfies the foreign keys. */
    public static List<SampleRow> rows() {
        List<SampleRow> rows = new ArrayList<>();
        rows.add(clinic(RIVERSIDE, "Riverside", "DE", "112", "Europe/Berlin"));
        rows.add(clinic(HILLSIDE, "Hillside", "GB", "999", "Europe/London"));
        rows.add(member(RIVERSIDE, 0x111, PAULA, "Paula Hartmann", "physio", null));
        rows.add(member(RIVERSIDE, 0x112, TOMAS, "Tomas Lindgren", "physio", null));
        rows.add(member(RIVERSIDE, 0x113, INES, "Ines Moreau", "clinical-lead", null));
        rows.add(member(RIVERSIDE, 0x114, ADAM, "Adam Keller", "clinic-admin", null));
        rows.add(member(RIVERSIDE, 0x115, BRUNO, "Bruno Ferri", "physio", SUMMER));
        rows.add(member(HILLSIDE, 0x119, GRETA, "Greta Byrne", "physio", null));
        rows.add(patient(RIVERSIDE, MIRA, MIRAS_LOGIN, "Mira", "Castillo"));
        rows.add(patient(RIVERSIDE, JONAS, null, "Jonas", "Weber"));
        rows.add(patient(HILLSIDE, FATOU, FATOUS_LOGIN, "Fatou", "Diallo"));
        rows.add(care(RIVERSIDE, 0x501, MIRA, 0x111, null));
        rows.add(care(RIVERSIDE, 0x502, MIRA, 0x112, SUMMER));
        rows.add(care(RIVERSIDE, 0x503, MIRA, 0x115, null));
        rows.add(care(HILLSIDE, 0x509, FATOU, 0x119, null));
        recorded(rows, RIVERSIDE, MIRA, PAULA, 0);
        recorded(rows, HILLSIDE, FATOU, GRETA, 0x100);
        return rows;
    }

    /** Fills a database that is migrated to the end. */
    public static void fill(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            for (SampleRow row : rows()) {
                row.insert(connection);
            }
        }
    }

    private static void recorded(
            List<SampleRow> rows, ClinicId clinic, PatientId patient, AccountId physio, int offset) {
        UUID draft = id(0x701 + offset);
        rows.add(SampleRow.of(clinic, "catalog.content_item", """
                {"id": "%s", "owner_clinic_id": "%s", "kind": "exercise", "key": "own-walk", "revision": 1,
                 "content_version": "1", "document": {"name": "Walk"}, "retired": false, "added_at": "%s"}""".formatted(id(0x601 + offset), clinic, SUMMER)));
        rows.add(SampleRow.of(clinic, "program.draft", """
                {"clinic_id": "%s", "id": "%s", "patient_id": "%s", "version": 1, "sessions": [], "started_at": "%s",
                 "started_by": "%s", "updated_at": "%4$s", "updated_by": "%5$s", "assigned_at": "%4$s"}""".formatted(clinic, draft, patient, SUMMER, physio)));
        rows.add(SampleRow.of(clinic, "program.program_version", """
                {"clinic_id": "%s", "id": "%s", "patient_id": "%s", "number": 1, "draft_id": "%s", "assigned_at": "%s",
                 "assigned_by": "%s", "sessions": [{"label": "A", "weekdays": ["monday"], "items": [
                    {"exercise": "plank", "revision": 1, "note": null,
                     "dose": {"mode": "hold", "holdSeconds": 20, "rounds": 3, "perSide": false}}]}]}""".formatted(
                        clinic, id(0x801 + offset), patient, draft, SUMMER, physio)));
        rows.add(SampleRow.of(clinic, "program.program_end", """
                {"clinic_id": "%s", "patient_id": "%s", "number": 1, "last_version": 1, "ends_on": "2026-09-01",
                 "reason": "Goal reached.", "decided_at": "%s", "decided_by": "%s"}""".formatted(clinic, patient, SUMMER, physio)));
        rows.add(SampleRow.of(clinic, "program.template", """
                {"clinic_id": "%s", "id": "%s", "version": 0, "name": "Weak core", "description": "", "sessions": [],
                 "created_at": "%s", "created_by": "%s", "updated_at": "%3$s", "updated_by": "%4$s"}""".formatted(clinic, id(0xa01 + offset), SUMMER, physio)));
        rows.add(SampleRow.of(clinic, "diary.pain_report", """
                {"clinic_id": "%s", "patient_id": "%s", "id": "%s", "pain_now": 4, "worst_24h": 6, "context": "rest",
                 "regions": [{"id": "lower-back-side", "side": "left"}], "qualities": ["dull"], "timings": [],
                 "note": "stiff", "reported_at": "%s", "zone": "Europe/Berlin", "received_at": "%4$s",
                 "counted_at": "%4$s", "clock_skewed": false, "local_date": "2026-07-01"}""".formatted(clinic, patient, id(0x901 + offset), SUMMER)));
        rows.add(SampleRow.of(
                clinic, "diary.pain_report_void", """
                {"clinic_id": "%s", "patient_id": "%s", "report_id": "%s", "reason": "undo", "voided_at": "%s",
                 "voided_by": "%s", "voided_as": "patient"}""".formatted(clinic, patient, id(0x901 + offset), SUMMER, physio)));
        rows.add(SampleRow.of(clinic, "caseload.patient_summary", """
                {"clinic_id": "%s", "patient_id": "%s", "given_name": "Given", "family_name": "Family", "last_pain": 4,
                 "last_report_at": "%s", "recent_pain": [], "recent_until": null, "program_number": 1}""".formatted(clinic, patient, SUMMER)));
    }

    private static SampleRow clinic(ClinicId id, String name, String country, String number, String zone) {
        return SampleRow.of(id, "clinic.clinic", """
                {"id": "%s", "name": "%s", "country": "%s", "emergency_number": "%s", "languages": ["en"],
                 "time_zone": "%s", "created_at": "%s", "created_by": "operator"}""".formatted(id, name, country, number, zone, OPENING));
    }

    private static SampleRow member(
            ClinicId clinic, int id, AccountId account, String name, String role, @Nullable Instant endedAt) {
        return SampleRow.of(clinic, "clinic.membership", """
                {"clinic_id": "%s", "id": "%s", "account": "%s", "display_name": "%s", "role": "%s", "since": "%s",
                 "ended_at": %s}""".formatted(
                        clinic, id(id), account, name, role, OPENING, quoted(endedAt)));
    }

    private static SampleRow patient(
            ClinicId clinic, PatientId id, @Nullable AccountId account, String givenName, String familyName) {
        return SampleRow.of(
                clinic, "patient.patient", """
                {"clinic_id": "%s", "id": "%s", "account": %s, "given_name": "%s", "family_name": "%s",
                 "birth_date": "1990-05-01", "language": "en", "registered_at": "%s", "registered_by": "tester"}""".formatted(clinic, id, quoted(account), givenName, familyName, OPENING));
    }

    private static SampleRow care(ClinicId clinic, int id, PatientId patient, int membership, @Nullable Instant until) {
        return SampleRow.of(clinic, "clinic.care_team_member", """
                {"clinic_id": "%s", "id": "%s", "patient_id": "%s", "membership_id": "%s", "since": "%s", "until": %s}""".formatted(
                        clinic, id(id), patient, id(membership), OPENING, quoted(until)));
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    /** An account as in the demo realm; the number reads in decimal. */
    private static AccountId account(int number) {
        return new AccountId("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-%012x".formatted(number));
    }
}
