package org.backstride.program.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Program versions in memory; keeps the contract of the real ones. */
public final class MemoryProgramVersions implements ProgramVersions {

    private record Key(ClinicId clinic, PatientId patient) {}

    private final Map<Key, List<ProgramVersion>> versions = new HashMap<>();
    private final Set<ProgramDraftId> assigned = new HashSet<>();
    private final Function<AccountId, Optional<String>> names;

    /** @param names how the clinic calls an account */
    public MemoryProgramVersions(Function<AccountId, Optional<String>> names) {
        this.names = names;
    }

    @Override
    public Optional<ProgramVersion> current(ClinicId clinic, PatientId patient) {
        List<ProgramVersion> all = versions.getOrDefault(new Key(clinic, patient), List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public ProgramVersion append(
            ClinicId clinic,
            PatientId patient,
            UUID id,
            ProgramDraftId draft,
            List<AssignedSession> sessions,
            AccountId by,
            Instant at) {
        if (!assigned.add(draft)) {
            throw new IllegalStateException("a unique key is violated");
        }
        List<ProgramVersion> all = versions.computeIfAbsent(new Key(clinic, patient), first -> new ArrayList<>());
        ProgramVersion version = new ProgramVersion(id, all.size() + 1, at, names.apply(by), sessions);
        all.add(version);
        return version;
    }
}
