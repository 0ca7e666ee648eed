package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.store.PainReports;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** A patient's single reports, the latest first; those that count no more stand there too, with the reason. */
@ApplicationScoped
public class ShowPainReports {

    @Inject
    PainReports painReports;

    @UseCase(Permission.SEE_PAIN_HISTORY)
    public Page<PainEntry, PainEntryKey> show(
            ClinicId clinic, PatientId patient, Optional<PainEntryKey> after, PageSize size) {
        return Page.of(painReports.list(clinic, patient, after, size), size.value(), PainEntryKey::of);
    }
}
