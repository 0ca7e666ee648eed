package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.CareRelations;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;
import org.backstride.shared.Stored;

/** A physio joins a patient's care team and may open the record from the next request on. */
@ApplicationScoped
public class JoinCareTeam {

    @Inject
    CareRelations careRelations;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /** @throws ConflictException when the membership has ended or its role treats no patients */
    @UseCase(Permission.MANAGE_CARE_TEAM)
    public Stored<List<CareTeamMember>> join(ClinicId clinic, PatientId patient, MembershipId joining) {
        Membership membership =
                memberships.find(clinic, joining).orElseThrow(() -> new NotFoundException("membership"));
        if (!membership.lives() || !membership.treatsPatients()) {
            throw new ConflictException("Only a physio or clinical lead who works here today can join a care team.");
        }
        boolean joined = careRelations.begin(clinic, patient, joining, clock.instant());
        return new Stored<>(careRelations.today(clinic, patient), joined);
    }
}
