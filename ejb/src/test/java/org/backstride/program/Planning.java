package org.backstride.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramForm;
import org.backstride.program.store.MemoryProgramDrafts;
import org.backstride.program.store.MemoryProgramTemplates;
import org.backstride.program.store.MemoryProgramVersions;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Heard;
import org.backstride.shared.PatientId;

/** Paula plans for Mira: the catalog knows plank and bird-dog, and everything of the program context is in memory. */
final class Planning {

    static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    static final PatientId MIRA = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
    static final PatientId JONAS = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000302"));
    static final AccountId PAULA = new AccountId("paula");
    static final AccountId TOMAS = new AccountId("tomas");
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final MemoryCatalog catalog = new MemoryCatalog();
    final MemoryProgramDrafts drafts = new MemoryProgramDrafts(account -> Optional.of("Paula Hartmann"));
    final MemoryProgramVersions versions = new MemoryProgramVersions(account -> Optional.of("Paula Hartmann"));
    final MemoryProgramTemplates templates = new MemoryProgramTemplates(account -> Optional.of("Paula Hartmann"));
    final Heard<ProgramAssigned> heard = new Heard<>();
    private CallerAtTheDoor door = Visitors.admitted(PAULA, Role.PHYSIO);
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    Planning() {
        catalog.revise("plank", 3, true);
        catalog.revise("bird-dog", 1, true);
    }

    /** Some days pass, to the hour. */
    void daysPass(int days) {
        clock = Clock.offset(clock, Duration.ofDays(days));
    }

    /** Somebody else comes to the door. */
    void enters(AccountId account, Role role) {
        door = Visitors.admitted(account, role);
    }

    /** Paula builds a plan of these exercises for Mira and assigns it. */
    VersionView assigned(AssignForm form, String... exercises) {
        ProgramDraftId draft = startProgramDraft()
                .start(RIVERSIDE, MIRA, mondays(exercises))
                .draft()
                .id();
        return assignProgram().assign(RIVERSIDE, MIRA, draft, 0, form);
    }

    StartProgramDraft startProgramDraft() {
        StartProgramDraft useCase = new StartProgramDraft();
        useCase.drafts = drafts;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    EditProgramDraft editProgramDraft() {
        EditProgramDraft useCase = new EditProgramDraft();
        useCase.drafts = drafts;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    AssignProgram assignProgram() {
        AssignProgram useCase = new AssignProgram();
        useCase.drafts = drafts;
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.assigned = heard;
        useCase.clock = clock;
        return useCase;
    }

    ShowProgram showProgram() {
        ShowProgram useCase = new ShowProgram();
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    ShowProgramDraft showProgramDraft() {
        ShowProgramDraft useCase = new ShowProgramDraft();
        useCase.drafts = drafts;
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    ShowProgramDrafts showProgramDrafts() {
        ShowProgramDrafts useCase = new ShowProgramDrafts();
        useCase.drafts = drafts;
        return useCase;
    }

    EndProgram endProgram() {
        EndProgram useCase = new EndProgram();
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    ShowProgramVersions showProgramVersions() {
        ShowProgramVersions useCase = new ShowProgramVersions();
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    ShowProgramVersion showProgramVersion() {
        ShowProgramVersion useCase = new ShowProgramVersion();
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    CompareVersions compareVersions() {
        CompareVersions useCase = new CompareVersions();
        useCase.versions = versions;
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    CompareDraft compareDraft() {
        CompareDraft useCase = new CompareDraft();
        useCase.drafts = drafts;
        useCase.versions = versions;
        useCase.courses = courses();
        useCase.knownExercises = knownExercises();
        return useCase;
    }

    SaveAsTemplate saveAsTemplate() {
        SaveAsTemplate useCase = new SaveAsTemplate();
        useCase.drafts = drafts;
        useCase.templates = templates;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    ShowTemplates showTemplates() {
        ShowTemplates useCase = new ShowTemplates();
        useCase.templates = templates;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        return useCase;
    }

    ShowTemplate showTemplate() {
        ShowTemplate useCase = new ShowTemplate();
        useCase.templates = templates;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        return useCase;
    }

    EditTemplate editTemplate() {
        EditTemplate useCase = new EditTemplate();
        useCase.templates = templates;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    RetireTemplate retireTemplate() {
        RetireTemplate useCase = new RetireTemplate();
        useCase.templates = templates;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    StartDraftFromTemplate startDraftFromTemplate() {
        StartDraftFromTemplate useCase = new StartDraftFromTemplate();
        useCase.templates = templates;
        useCase.drafts = drafts;
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.clock = clock;
        return useCase;
    }

    private ProgramCourses courses() {
        ProgramCourses courses = new ProgramCourses();
        courses.versions = versions;
        courses.calendar = clinic -> ZoneId.of("Europe/Berlin");
        courses.clock = clock;
        return courses;
    }

    /** One session on Mondays with these exercises. */
    static ProgramForm mondays(String... exercises) {
        List<ProgramForm.Item> items = Arrays.stream(exercises)
                .map(exercise -> new ProgramForm.Item(exercise, new Dose.Hold(30, 3, false), null))
                .toList();
        return new ProgramForm(List.of(new ProgramForm.Session("A", List.of("monday"), List.copyOf(items))));
    }

    static ProgramForm nothingYet() {
        return new ProgramForm(List.of());
    }

    private KnownExercises knownExercises() {
        KnownExercises known = new KnownExercises();
        known.catalog = catalog;
        return known;
    }
}
