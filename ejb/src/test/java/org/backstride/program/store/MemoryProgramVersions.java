package org.backstride.program.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Program versions and ends in memory; keeps the contract of the real ones. */
public final class MemoryProgramVersions implements ProgramVersions {

    private record Key(ClinicId clinic, PatientId patient) {}

    private record Kept(ProgramStep step, ProgramVersion version) {}

    private final Map<Key, List<Kept>> versions = new HashMap<>();
    private final Map<Key, List<ProgramEnd>> ends = new HashMap<>();
    private final Set<ProgramDraftId> assigned = new HashSet<>();
    private final Function<AccountId, Optional<String>> names;

    /** @param names how the clinic calls an account */
    public MemoryProgramVersions(Function<AccountId, Optional<String>> names) {
        this.names = names;
    }

    @Override
    public List<ProgramStep> steps(ClinicId clinic, PatientId patient) {
        return kept(clinic, patient).stream().map(Kept::step).toList();
    }

    @Override
    public List<ProgramEnd> ends(ClinicId clinic, PatientId patient) {
        return List.copyOf(ends.getOrDefault(new Key(clinic, patient), List.of()));
    }

    @Override
    public List<ProgramVersion> find(ClinicId clinic, PatientId patient, Collection<Integer> numbers) {
        return kept(clinic, patient).stream()
                .map(Kept::version)
                .filter(version -> numbers.contains(version.number()))
                .toList();
    }

    @Override
    public List<ProgramVersion> list(ClinicId clinic, PatientId patient, Optional<Integer> below, PageSize size) {
        return kept(clinic, patient).stream()
                .map(Kept::version)
                .filter(version -> version.number() < below.orElse(Integer.MAX_VALUE))
                .sorted(Comparator.comparingInt(ProgramVersion::number).reversed())
                .limit(size.andOneMore())
                .toList();
    }

    @Override
    public void append(ClinicId clinic, PatientId patient, NewVersion version, AccountId by, Instant at) {
        List<Kept> all = versions.computeIfAbsent(new Key(clinic, patient), first -> new ArrayList<>());
        Optional<Integer> replaces = version.step().replaces();
        boolean taken = all.stream()
                .map(Kept::step)
                .anyMatch(step -> step.number() == version.number()
                        || (replaces.isPresent() && step.replaces().equals(replaces)));
        if (taken || !assigned.add(version.draft())) {
            throw new IllegalStateException("a unique key is violated");
        }
        ProgramVersion appended = new ProgramVersion(
                version.id(), version.number(), version.startsOn(), at, names.apply(by), version.sessions());
        all.add(new Kept(version.step(), appended));
    }

    @Override
    public void end(ClinicId clinic, PatientId patient, ProgramEnd end, AccountId by) {
        List<ProgramEnd> all = ends.computeIfAbsent(new Key(clinic, patient), first -> new ArrayList<>());
        if (all.stream().anyMatch(kept -> kept.number() == end.number())) {
            throw new IllegalStateException("a unique key is violated");
        }
        all.add(new ProgramEnd(
                end.number(), end.lastVersion(), end.endsOn(), end.reason(), end.decidedAt(), names.apply(by)));
    }

    private List<Kept> kept(ClinicId clinic, PatientId patient) {
        return versions.getOrDefault(new Key(clinic, patient), List.of());
    }
}
