package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.Stored;

/** An administrator gives somebody a role in the clinic. */
@ApplicationScoped
public class AddMember {

    @Inject
    Memberships memberships;

    /** @throws ConflictException when the id names another membership or the person already holds the role */
    @UseCase(Permission.MANAGE_MEMBERS)
    public Stored<Membership> add(ClinicId clinic, Membership membership) {
        Optional<Membership> standing = memberships.find(clinic, membership.id());
        if (standing.isPresent()) {
            if (!standing.get().sameAppointment(membership)) {
                throw new ConflictException("This id already names another membership.");
            }
            return new Stored<>(standing.get(), false);
        }
        if (memberships.living(clinic, membership.account(), membership.role()).isPresent()) {
            throw new ConflictException("This person already holds this role in the clinic.");
        }
        memberships.add(clinic, membership);
        return new Stored<>(membership, true);
    }
}
