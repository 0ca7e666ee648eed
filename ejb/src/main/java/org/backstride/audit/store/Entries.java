package org.backstride.audit.store;

import java.util.List;
import java.util.Optional;
import org.backstride.audit.rules.AccessEntry;
import org.backstride.audit.rules.AuditEntry;
import org.backstride.audit.rules.AuditFilter;
import org.backstride.audit.rules.AuditKey;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** The entries of the history, newest first; each list answers one page and one more. */
public interface Entries {

    List<AuditEntry> search(ClinicId clinic, AuditFilter filter, Optional<AuditKey> after, PageSize size);

    /** The use cases that were about the patient. */
    List<AccessEntry> about(ClinicId clinic, PatientId patient, Optional<AuditKey> after, PageSize size);
}
