package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;

/** An administrator ends a membership; at their next request the person is out. Ending it twice changes nothing. */
@ApplicationScoped
public class EndMembership {

    @Inject
    Memberships memberships;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /** @throws ConflictException when administrators would lock themselves out */
    @UseCase(Permission.MANAGE_MEMBERS)
    public Membership end(ClinicId clinic, MembershipId id) {
        Membership membership = memberships.find(clinic, id).orElseThrow(() -> new NotFoundException("membership"));
        boolean ownChair = membership.role() == Role.CLINIC_ADMIN
                && membership.account().equals(door.admission().account());
        if (ownChair) {
            throw new ConflictException("Nobody ends their own administration: another administrator has to do it.");
        }
        memberships.end(clinic, id, clock.instant());
        return memberships.find(clinic, id).orElseThrow(() -> new NotFoundException("membership"));
    }
}
