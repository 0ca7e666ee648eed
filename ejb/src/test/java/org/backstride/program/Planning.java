package org.backstride.program;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.rules.ProgramForm;
import org.backstride.program.store.MemoryProgramDrafts;
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
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    final MemoryCatalog catalog = new MemoryCatalog();
    final MemoryProgramDrafts drafts = new MemoryProgramDrafts(account -> Optional.of("Paula Hartmann"));
    final MemoryProgramVersions versions = new MemoryProgramVersions(account -> Optional.of("Paula Hartmann"));
    final Heard<ProgramAssigned> heard = new Heard<>();
    private final CallerAtTheDoor door = Visitors.admitted(new AccountId("paula"), Role.PHYSIO);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    Planning() {
        catalog.revise("plank", 3, true);
        catalog.revise("bird-dog", 1, true);
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
        useCase.knownExercises = knownExercises();
        useCase.door = door;
        useCase.assigned = heard;
        useCase.clock = clock;
        return useCase;
    }

    ShowProgram showProgram() {
        ShowProgram useCase = new ShowProgram();
        useCase.versions = versions;
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
