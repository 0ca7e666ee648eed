package org.backstride.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.audit.rules.AuditEntry;
import org.backstride.audit.rules.AuditFilter;
import org.backstride.audit.rules.AuditKey;
import org.backstride.audit.store.Entries;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;

/** The clinic's history for its administrator: who, when, what, and whether it was allowed. No clinical values. */
@ApplicationScoped
public class SearchAuditEntries {

    @Inject
    Entries entries;

    @UseCase(Permission.SEE_AUDIT)
    public Page<AuditEntry, AuditKey> search(
            ClinicId clinic, AuditFilter filter, Optional<AuditKey> after, PageSize size) {
        return Page.of(entries.search(clinic, filter, after, size), size.value(), AuditKey::of);
    }
}
