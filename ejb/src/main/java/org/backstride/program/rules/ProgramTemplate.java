package org.backstride.program.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;

/**
 * A plan of the clinic for nobody in particular, from which drafts start. Its author and the clinical lead change it;
 * it ends by being retired and stays readable.
 *
 * @param version 0 and up, one more with every save
 * @param plan without notes: those are for one patient
 * @param author who made it
 * @param updatedBy the name by which the clinic knows who saved last
 */
public record ProgramTemplate(
        TemplateId id,
        int version,
        TemplateHead head,
        ProgramPlan plan,
        AccountId author,
        Instant updatedAt,
        Optional<String> updatedBy,
        boolean retired) {

    /** Whether somebody may change or retire it. */
    public boolean mayBeChangedBy(AccountId actor, Role role) {
        return role == Role.CLINICAL_LEAD || author.equals(actor);
    }
}
