package org.backstride.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.rules.RecentPain;
import org.backstride.caseload.store.MemorySummaries;
import org.backstride.diary.PainReportVoided;
import org.backstride.diary.PainReported;
import org.backstride.diary.StandingPain;
import org.backstride.diary.rules.PainForms;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.diary.rules.VoidReason;
import org.backstride.diary.store.MemoryPainReports;
import org.backstride.patient.PatientRegistered;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.program.ProgramAssigned;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The summary of a patient follows what happens, and each reader sees the patients that are theirs. */
class CaseloadTest {

    private static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private static final AccountId PAULA = new AccountId("paula");
    private static final AccountId INES = new AccountId("ines");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PatientId mira = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
    private final PatientId jonas = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000302"));
    private final MemorySummaries summaries = new MemorySummaries(
            ZoneId.of("Europe/Berlin"), (account, patient) -> account.equals(PAULA) && patient.equals(mira));
    private final KeepSummaries keepSummaries = new KeepSummaries();

    @BeforeEach
    void twoPatientsRegister() {
        keepSummaries.summaries = summaries;
        registered(mira, "Mira", "Castillo");
        registered(jonas, "Jonas", "Weber");
    }

    @Test
    void whoRegistersAppearsWithoutPainAndProgram() {
        assertEquals(
                new CaseloadLine(
                        mira,
                        "Mira",
                        "Castillo",
                        Optional.empty(),
                        Optional.empty(),
                        RecentPain.emptyUntil(TODAY),
                        Optional.empty()),
                caseloadOf(PAULA, Role.PHYSIO).items().get(0));
    }

    @Test
    void aReportAppearsAtTheMomentItCountsAtOnThePatientsDay() {
        Instant skewed = NOW.plusSeconds(86_400L * 30);
        PainReport report = PainReport.received(
                new PainReportId(UUID.randomUUID()),
                PainForms.proper().painNow(7).at(skewed).said(),
                NOW);
        keepSummaries.on(new PainReported(RIVERSIDE, mira, report));
        CaseloadLine line = caseloadOf(PAULA, Role.PHYSIO).items().get(0);
        assertEquals(Optional.of(7), line.lastPain());
        assertEquals(Optional.of(NOW), line.lastReportAt());
        assertEquals(RecentPain.emptyUntil(TODAY).with(TODAY, 7), line.recentPain());
    }

    @Test
    void aVoidedReportIsTakenOutOfWhatIsCounted() {
        MemoryPainReports reports = new MemoryPainReports(account -> Optional.empty());
        PainReport early = report(3, NOW.minusSeconds(86_400));
        PainReport late = report(9, NOW);
        for (PainReport report : List.of(early, late)) {
            reports.appendUnlessThere(RIVERSIDE, mira, report);
            keepSummaries.on(new PainReported(RIVERSIDE, mira, report));
        }
        keepSummaries.standingPain = standing(reports);
        PainReportVoid fact =
                new PainReportVoid(VoidReason.UNDO, Optional.empty(), NOW, Optional.empty(), Role.PATIENT);
        reports.appendVoid(RIVERSIDE, mira, late.id(), fact, PAULA);
        keepSummaries.on(new PainReportVoided(RIVERSIDE, mira, late.id()));
        CaseloadLine line = caseloadOf(PAULA, Role.PHYSIO).items().get(0);
        assertEquals(Optional.of(3), line.lastPain());
        assertEquals(Optional.of(early.counted().at()), line.lastReportAt());
        assertEquals(RecentPain.emptyUntil(TODAY).with(TODAY.minusDays(1), 3), line.recentPain());
        reports.appendVoid(RIVERSIDE, mira, early.id(), fact, PAULA);
        keepSummaries.on(new PainReportVoided(RIVERSIDE, mira, early.id()));
        assertEquals(
                Optional.empty(), caseloadOf(PAULA, Role.PHYSIO).items().get(0).lastPain());
    }

    private static PainReport report(int score, Instant at) {
        return PainReport.received(
                new PainReportId(UUID.randomUUID()),
                PainForms.proper().painNow(score).at(at).said(),
                NOW);
    }

    private static StandingPain standing(MemoryPainReports reports) {
        return new StandingPain() {
            @Override
            public Optional<PainReport> last(ClinicId clinic, PatientId patient) {
                return reports.last(clinic, patient);
            }

            @Override
            public List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period) {
                return reports.byDay(clinic, patient, period);
            }
        };
    }

    @Test
    void anAssignedProgramAppearsWithItsNumber() {
        keepSummaries.on(new ProgramAssigned(RIVERSIDE, mira, 3));
        assertEquals(
                Optional.of(3), caseloadOf(PAULA, Role.PHYSIO).items().get(0).programNumber());
    }

    @Test
    void aPhysioSeesTheirCareTeamsAndTheLeadTheWholeClinic() {
        assertEquals(List.of(mira), patients(caseloadOf(PAULA, Role.PHYSIO)));
        assertEquals(List.of(mira, jonas), patients(caseloadOf(INES, Role.CLINICAL_LEAD)));
        assertEquals(List.of(), patients(caseloadOf(INES, Role.PHYSIO)));
    }

    @Test
    void aLongCaseloadComesPageByPage() {
        Page<CaseloadLine, CaseloadKey> first = show(INES, Role.CLINICAL_LEAD, Optional.empty(), 1);
        assertEquals(List.of(mira), patients(first));
        Page<CaseloadLine, CaseloadKey> second = show(INES, Role.CLINICAL_LEAD, first.next(), 1);
        assertEquals(List.of(jonas), patients(second));
        assertEquals(Optional.empty(), second.next());
    }

    private void registered(PatientId patient, String givenName, String familyName) {
        Person person = new Person(givenName, familyName, LocalDate.of(1990, 5, 1), "de", Optional.empty());
        keepSummaries.on(new PatientRegistered(new Patient(RIVERSIDE, patient, person, NOW)));
    }

    private Page<CaseloadLine, CaseloadKey> caseloadOf(AccountId account, Role role) {
        return show(account, role, Optional.empty(), 50);
    }

    private Page<CaseloadLine, CaseloadKey> show(AccountId account, Role role, Optional<CaseloadKey> after, int size) {
        ShowCaseload showCaseload = new ShowCaseload();
        showCaseload.summaries = summaries;
        showCaseload.door = Visitors.admitted(account, role);
        showCaseload.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return showCaseload.show(RIVERSIDE, CaseloadOrder.NAME, after, new PageSize(size));
    }

    private static List<PatientId> patients(Page<CaseloadLine, CaseloadKey> page) {
        return page.items().stream().map(CaseloadLine::patient).toList();
    }
}
