package org.backstride.program.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

/** Program drafts in memory; keeps the contract of the real ones. */
public final class MemoryProgramDrafts implements ProgramDrafts {

    private static final Comparator<DraftKey> SAVED_LAST_FIRST = Comparator.comparing(DraftKey::updatedAt)
            .thenComparing(key -> key.id().toString())
            .reversed();

    private record Key(ClinicId clinic, PatientId patient, ProgramDraftId id) {}

    private final Map<Key, ProgramDraft> drafts = new HashMap<>();
    private final Function<AccountId, Optional<String>> names;

    /** @param names how the clinic calls an account */
    public MemoryProgramDrafts(Function<AccountId, Optional<String>> names) {
        this.names = names;
    }

    @Override
    public List<ProgramDraft> open(ClinicId clinic, PatientId patient, Optional<DraftKey> after, PageSize size) {
        return drafts.entrySet().stream()
                .filter(entry -> entry.getKey().clinic().equals(clinic)
                        && entry.getKey().patient().equals(patient))
                .map(Map.Entry::getValue)
                .filter(draft -> !draft.assigned())
                .filter(draft -> after.map(last -> SAVED_LAST_FIRST.compare(DraftKey.of(draft), last) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(DraftKey::of, SAVED_LAST_FIRST))
                .limit(size.andOneMore())
                .toList();
    }

    @Override
    public Optional<ProgramDraft> find(ClinicId clinic, PatientId patient, ProgramDraftId id) {
        return Optional.ofNullable(drafts.get(new Key(clinic, patient, id)));
    }

    @Override
    public void start(
            ClinicId clinic, PatientId patient, ProgramDraftId id, ProgramPlan plan, AccountId by, Instant at) {
        drafts.put(new Key(clinic, patient, id), new ProgramDraft(id, 0, at, names.apply(by), plan, false));
    }

    @Override
    public void save(
            ClinicId clinic,
            PatientId patient,
            ProgramDraftId id,
            int versionRead,
            ProgramPlan plan,
            AccountId by,
            Instant at) {
        ProgramDraft standing = current(clinic, patient, id, versionRead);
        drafts.put(
                new Key(clinic, patient, id),
                new ProgramDraft(id, standing.version() + 1, at, names.apply(by), plan, false));
    }

    @Override
    public void close(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead, Instant at) {
        ProgramDraft standing = current(clinic, patient, id, versionRead);
        drafts.put(
                new Key(clinic, patient, id),
                new ProgramDraft(
                        id, standing.version() + 1, standing.updatedAt(), standing.updatedBy(), standing.plan(), true));
    }

    private ProgramDraft current(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead) {
        return find(clinic, patient, id)
                .filter(draft -> draft.version() == versionRead && !draft.assigned())
                .orElseThrow(StaleVersionException::new);
    }
}
