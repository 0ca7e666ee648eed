package org.backstride.audit.store;

import static org.backstride.database.TwoClinics.HILLSIDE;
import static org.backstride.database.TwoClinics.MIRA;
import static org.backstride.database.TwoClinics.MIRAS_LOGIN;
import static org.backstride.database.TwoClinics.NOBODY;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.backstride.database.TwoClinics.TOMAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.audit.rules.AccessEntry;
import org.backstride.audit.rules.AuditEntry;
import org.backstride.audit.rules.AuditFilter;
import org.backstride.audit.rules.AuditKey;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.OpenScope;
import org.backstride.database.Sql;
import org.backstride.database.TwoClinics;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the administrator and the patient read of the history. */
class JpaEntriesTest {

    private static final AuditFilter ANYTHING = filter(null, null, null, null);
    private static final PageSize ALL = new PageSize(200);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    @BeforeAll
    static void aMorningAtRiverside() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
        use(RIVERSIDE, MIRA, PAULA, "physio", "ShowPatient", "allowed", null);
        use(RIVERSIDE, MIRA, PAULA, "physio", "ShowPainTrend", "allowed", null);
        use(RIVERSIDE, MIRA, TOMAS, null, "ShowPatient", "refused", "patient");
        use(RIVERSIDE, MIRA, NOBODY, null, "ShowPatient", "refused", "clinic");
        use(RIVERSIDE, MIRA, MIRAS_LOGIN, "patient", "ReportPain", "failed", "ConflictException");
        use(RIVERSIDE, null, PAULA, "physio", "ShowCaseload", "allowed", null);
        use(HILLSIDE, null, PAULA, null, "ShowCaseload", "refused", "clinic");
        scope = new OpenScope(DATABASE.app());
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Test
    void theAdministratorReadsWhoDidWhatNewestFirst() {
        List<AuditEntry> useCases = search(ANYTHING).stream()
                .filter(entry -> entry.kind().equals("use-case"))
                .toList();
        assertEquals(
                List.of("ShowCaseload", "ReportPain", "ShowPatient", "ShowPatient", "ShowPainTrend", "ShowPatient"),
                useCases.stream().map(entry -> entry.useCase().orElseThrow()).toList());
        AuditEntry first = useCases.get(5);
        assertEquals(
                new AuditEntry(
                        first.id(),
                        first.at(),
                        "use-case",
                        PAULA.value(),
                        Optional.of("Paula Hartmann"),
                        Optional.of("physio"),
                        Optional.of("ShowPatient"),
                        Optional.of(MIRA),
                        Optional.of("Mira Castillo"),
                        "open",
                        Optional.empty(),
                        "allowed",
                        Optional.empty(),
                        first.requestId(),
                        Optional.of("192.0.2.7")),
                first);
    }

    @Test
    void aChangeNamesItsTableAndNoValue() {
        AuditEntry change = search(filter(MIRA, null, null, null)).stream()
                .filter(entry -> entry.subject().equals(Optional.of("diary.pain_report")))
                .findFirst()
                .orElseThrow();
        assertEquals("change", change.kind());
        assertEquals("insert", change.action());
        assertEquals("migration", change.actor());
        assertEquals(Optional.empty(), change.useCase());
    }

    @Test
    void theHistoryCanBeNarrowedByPatientActorAndTime() {
        assertTrue(search(filter(MIRA, null, null, null)).stream()
                .allMatch(entry -> entry.patient().equals(Optional.of(MIRA))));
        assertEquals(
                List.of("refused"),
                search(filter(null, TOMAS, null, null)).stream()
                        .map(AuditEntry::outcome)
                        .toList());
        List<AuditEntry> ofPaula = search(filter(null, PAULA, null, null));
        assertEquals(3, ofPaula.size());
        Instant middle = ofPaula.get(1).at();
        assertEquals(ofPaula.subList(0, 2), search(filter(null, PAULA, middle, null)), "from is included");
        assertEquals(ofPaula.subList(2, 3), search(filter(null, PAULA, null, middle)), "to is excluded");
        assertEquals(List.of(), search(filter(null, new AccountId("stranger"), null, null)));
    }

    @Test
    void eachClinicReadsItsOwn() {
        assertEquals(
                List.of("ShowCaseload"),
                in(
                                HILLSIDE,
                                entries -> entries.search(
                                        HILLSIDE, filter(null, PAULA, null, null), Optional.empty(), ALL))
                        .stream()
                        .map(entry -> entry.useCase().orElseThrow())
                        .toList());
        assertEquals(List.of(), in(RIVERSIDE, entries -> entries.search(HILLSIDE, ANYTHING, Optional.empty(), ALL)));
    }

    @Test
    void pageByPageEveryEntryIsReadOnce() {
        List<AuditEntry> all = search(ANYTHING);
        List<AuditEntry> read = new ArrayList<>();
        Optional<AuditKey> after = Optional.empty();
        do {
            Optional<AuditKey> last = after;
            List<AuditEntry> rows =
                    in(RIVERSIDE, entries -> entries.search(RIVERSIDE, ANYTHING, last, new PageSize(4)));
            List<AuditEntry> page = rows.subList(0, Math.min(4, rows.size()));
            read.addAll(page);
            after = rows.size() > 4 ? Optional.of(AuditKey.of(page.get(3))) : Optional.empty();
        } while (after.isPresent());
        assertEquals(all, read);
    }

    @Test
    void thePatientReadsWhoOpenedOrTriedToOpenTheirRecord() {
        assertEquals(
                List.of(
                        "Mira Castillo patient ReportPain failed",
                        "- - ShowPatient refused",
                        "Tomas Lindgren - ShowPatient refused",
                        "Paula Hartmann physio ShowPainTrend allowed",
                        "Paula Hartmann physio ShowPatient allowed"),
                in(RIVERSIDE, entries -> entries.about(RIVERSIDE, MIRA, Optional.empty(), ALL)).stream()
                        .map(JpaEntriesTest::told)
                        .toList());
    }

    @Test
    void theAccessLogIsReadPageByPageToo() {
        List<AccessEntry> all = in(RIVERSIDE, entries -> entries.about(RIVERSIDE, MIRA, Optional.empty(), ALL));
        AuditKey second = new AuditKey(all.get(1).at(), all.get(1).id());
        assertEquals(
                all.subList(2, 5),
                in(RIVERSIDE, entries -> entries.about(RIVERSIDE, MIRA, Optional.of(second), new PageSize(2))));
    }

    @Test
    void aPageIsReadInOneStatement() {
        search(ANYTHING);
        assertEquals(1, scope.statements());
        in(RIVERSIDE, entries -> entries.about(RIVERSIDE, MIRA, Optional.empty(), ALL));
        assertEquals(1, scope.statements());
    }

    @Test
    void theMonthsAreMadeThroughTheServersConnection() {
        int made = scope.ofPlatform(database -> {
            JpaPartitions partitions = new JpaPartitions();
            partitions.database = database;
            return partitions.makeAhead(3);
        });
        assertEquals(0, made, "the migration made them already");
    }

    private static List<AuditEntry> search(AuditFilter filter) {
        return in(RIVERSIDE, entries -> entries.search(RIVERSIDE, filter, Optional.empty(), ALL));
    }

    private static <T> T in(ClinicId clinic, Function<Entries, T> work) {
        return scope.of(clinic, database -> {
            JpaEntries entries = new JpaEntries();
            entries.database = database;
            return work.apply(entries);
        });
    }

    private static AuditFilter filter(
            @Nullable PatientId patient, @Nullable AccountId actor, @Nullable Instant from, @Nullable Instant to) {
        return new AuditFilter(
                Optional.ofNullable(patient),
                Optional.ofNullable(actor),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private static String told(AccessEntry entry) {
        return String.join(" ", entry.who().orElse("-"), entry.role().orElse("-"), entry.useCase(), entry.outcome());
    }

    private static void use(
            ClinicId clinic,
            @Nullable PatientId patient,
            AccountId actor,
            @Nullable String role,
            String useCase,
            String outcome,
            @Nullable String reason)
            throws SQLException {
        Sql.execute(
                DATABASE.app(),
                "select audit.record_use_case(?, ?, ?, ?, ?, ?, ?, ?, '192.0.2.7')",
                clinic.value(),
                patient == null ? null : patient.value(),
                actor.value(),
                role,
                useCase,
                outcome,
                reason,
                UUID.randomUUID());
    }
}
