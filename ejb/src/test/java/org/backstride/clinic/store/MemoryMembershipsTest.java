package org.backstride.clinic.store;

import java.util.function.Function;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.database.FreshClinic;

class MemoryMembershipsTest implements MembershipsContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryMemberships memberships = staffOf(clinic);

    /** The fresh clinic's physio and administrator. */
    static MemoryMemberships staffOf(FreshClinic clinic) {
        MemoryMemberships memberships = new MemoryMemberships();
        memberships.add(
                clinic.id(),
                new Membership(clinic.physio(), clinic.physioAccount(), "Paula Hartmann", Role.PHYSIO, SINCE, null));
        memberships.add(
                clinic.id(),
                new Membership(
                        clinic.administrator(),
                        clinic.administratorAccount(),
                        "Adam Keller",
                        Role.CLINIC_ADMIN,
                        SINCE,
                        null));
        return memberships;
    }

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<Memberships, T> work) {
        return work.apply(memberships);
    }
}
