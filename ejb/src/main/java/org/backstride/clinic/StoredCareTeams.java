package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.backstride.access.Admission;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.clinic.store.CareRelations;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class StoredCareTeams implements CareTeams {

    @Inject
    CareRelations careRelations;

    @Inject
    Memberships memberships;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    @Override
    public List<CareTeamMember> today(ClinicId clinic, PatientId patient) {
        return careRelations.today(clinic, patient);
    }

    @Override
    public void joinAsActor(ClinicId clinic, PatientId patient) {
        Admission actor = door.admission();
        memberships
                .living(clinic, actor.account(), actor.role())
                .ifPresent(own -> careRelations.begin(clinic, patient, own.id(), clock.instant()));
    }
}
