package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.AddMember;
import org.backstride.clinic.rules.Membership;
import org.backstride.patient.RegisterPatient;
import org.backstride.patient.rules.Person;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;

/** Registers a patient and then tries what no physio may. */
@ApplicationScoped
public class WriteAndBeRefused {

    @Inject
    RegisterPatient registerPatient;

    @Inject
    AddMember addMember;

    @Inject
    Clock clock;

    @UseCase(Permission.SEE_CASELOAD)
    public String overreach(ClinicId clinic, Person person) {
        registerPatient.register(clinic, person);
        MembershipId id = new MembershipId(UUID.randomUUID());
        return addMember
                .add(clinic, Membership.of(id, "somebody", "Some Body", "physio", clock.instant()))
                .toString();
    }

    @UseCase(Permission.SEE_CASELOAD)
    public String fail(ClinicId clinic, Person person) {
        registerPatient.register(clinic, person);
        throw new IllegalStateException("on purpose");
    }
}
