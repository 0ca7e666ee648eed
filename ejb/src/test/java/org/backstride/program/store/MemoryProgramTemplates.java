package org.backstride.program.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.rules.TemplateKey;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;

/** Templates in memory; keeps the contract of the real ones. */
public final class MemoryProgramTemplates implements ProgramTemplates {

    private record Key(ClinicId clinic, TemplateId id) {}

    private static final Comparator<TemplateKey> SAVED_LAST_FIRST = Comparator.comparing(TemplateKey::updatedAt)
            .thenComparing(key -> key.id().toString())
            .reversed();

    private final Map<Key, ProgramTemplate> templates = new HashMap<>();
    private final Function<AccountId, Optional<String>> names;

    /** @param names how the clinic calls an account */
    public MemoryProgramTemplates(Function<AccountId, Optional<String>> names) {
        this.names = names;
    }

    @Override
    public List<ProgramTemplate> inUse(ClinicId clinic, Optional<TemplateKey> after, PageSize size) {
        return templates.entrySet().stream()
                .filter(entry -> entry.getKey().clinic().equals(clinic))
                .map(Map.Entry::getValue)
                .filter(template -> !template.retired())
                .filter(template -> after.map(last -> SAVED_LAST_FIRST.compare(TemplateKey.of(template), last) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(TemplateKey::of, SAVED_LAST_FIRST))
                .limit(size.andOneMore())
                .toList();
    }

    @Override
    public Optional<ProgramTemplate> find(ClinicId clinic, TemplateId id) {
        return Optional.ofNullable(templates.get(new Key(clinic, id)));
    }

    @Override
    public void add(ClinicId clinic, TemplateId id, TemplateHead head, ProgramPlan plan, AccountId by, Instant at) {
        templates.put(new Key(clinic, id), new ProgramTemplate(id, 0, head, plan, by, at, names.apply(by), false));
    }

    @Override
    public void save(
            ClinicId clinic,
            TemplateId id,
            int versionRead,
            TemplateHead head,
            ProgramPlan plan,
            AccountId by,
            Instant at) {
        ProgramTemplate standing = standing(clinic, id, versionRead);
        put(clinic, standing, head, plan, by, at, false);
    }

    @Override
    public void retire(ClinicId clinic, TemplateId id, int versionRead, AccountId by, Instant at) {
        ProgramTemplate standing = standing(clinic, id, versionRead);
        put(clinic, standing, standing.head(), standing.plan(), by, at, true);
    }

    private void put(
            ClinicId clinic,
            ProgramTemplate standing,
            TemplateHead head,
            ProgramPlan plan,
            AccountId by,
            Instant at,
            boolean retired) {
        templates.put(
                new Key(clinic, standing.id()),
                new ProgramTemplate(
                        standing.id(),
                        standing.version() + 1,
                        head,
                        plan,
                        standing.author(),
                        at,
                        names.apply(by),
                        retired));
    }

    private ProgramTemplate standing(ClinicId clinic, TemplateId id, int versionRead) {
        return find(clinic, id)
                .filter(template -> template.version() == versionRead && !template.retired())
                .orElseThrow(StaleVersionException::new);
    }
}
