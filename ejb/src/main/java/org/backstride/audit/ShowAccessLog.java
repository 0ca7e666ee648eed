package org.backstride.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.audit.rules.AccessEntry;
import org.backstride.audit.rules.AuditKey;
import org.backstride.audit.store.Entries;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Tells a patient who opened their record, and who tried to. */
@ApplicationScoped
public class ShowAccessLog {

    @Inject
    Entries entries;

    @UseCase(Permission.SEE_ACCESS_LOG)
    public Page<AccessEntry, AuditKey> show(
            ClinicId clinic, PatientId patient, Optional<AuditKey> after, PageSize size) {
        return Page.of(
                entries.about(clinic, patient, after, size),
                size.value(),
                entry -> new AuditKey(entry.at(), entry.id()));
    }
}
