package org.backstride.program.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.rules.TemplateKey;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;

/** The clinic's program templates, retired ones included. */
public interface ProgramTemplates {

    /** Those in use, the one saved last first; one page and one more. */
    List<ProgramTemplate> inUse(ClinicId clinic, Optional<TemplateKey> after, PageSize size);

    Optional<ProgramTemplate> find(ClinicId clinic, TemplateId id);

    void add(ClinicId clinic, TemplateId id, TemplateHead head, ProgramPlan plan, AccountId by, Instant at);

    /** @throws StaleVersionException when the template no longer has the version the actor read */
    void save(
            ClinicId clinic,
            TemplateId id,
            int versionRead,
            TemplateHead head,
            ProgramPlan plan,
            AccountId by,
            Instant at);

    /** @throws StaleVersionException when the template no longer has the version the actor read */
    void retire(ClinicId clinic, TemplateId id, int versionRead, AccountId by, Instant at);
}
