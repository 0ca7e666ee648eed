package org.backstride.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.backstride.access.Admission;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Role;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.store.Summaries;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;

/** The patients somebody looks after: a physio's own care teams, for the clinical lead the whole clinic. */
@ApplicationScoped
public class ShowCaseload {

    @Inject
    Summaries summaries;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    @UseCase(Permission.SEE_CASELOAD)
    public Page<CaseloadLine, CaseloadKey> show(
            ClinicId clinic, CaseloadOrder order, Optional<CaseloadKey> after, PageSize size) {
        List<CaseloadLine> rows =
                summaries.list(clinic, onlyCareTeamOf(door.admission()), order, after, size, clock.instant());
        return Page.of(rows, size.value(), CaseloadKey::of);
    }

    private static Optional<AccountId> onlyCareTeamOf(Admission actor) {
        return actor.role() == Role.CLINICAL_LEAD ? Optional.empty() : Optional.of(actor.account());
    }
}
