package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.Clinics;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.Stored;

/** An operator opens a clinic together with its first administrator, who then does everything else. */
@ApplicationScoped
public class CreateClinic {

    @Inject
    Clinics clinics;

    @Inject
    Memberships memberships;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @param id named by the operator, so that a repeated request makes no second clinic
     * @throws ConflictException when the id already names another clinic
     */
    @UseCase(Permission.CREATE_CLINIC)
    public Stored<Clinic> create(ClinicId id, Clinic clinic, Membership administrator) {
        Optional<Clinic> standing = clinics.find(id);
        if (standing.isPresent()) {
            return replay(id, standing.get(), clinic, administrator);
        }
        clinics.add(clinic, clock.instant(), door.admission().account());
        memberships.add(id, administrator);
        return new Stored<>(clinic, true);
    }

    private Stored<Clinic> replay(ClinicId id, Clinic standing, Clinic asked, Membership administrator) {
        boolean sameAdministrator = memberships
                .find(id, administrator.id())
                .filter(administrator::sameAppointment)
                .isPresent();
        if (!standing.equals(asked) || !sameAdministrator) {
            throw new ConflictException("This id already names another clinic.");
        }
        return new Stored<>(standing, false);
    }
}
