package org.backstride.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.Stored;
import org.junit.jupiter.api.Test;

class CreateClinicTest {

    private static final ClinicId ID = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    private final Staff staff = new Staff();
    private final CreateClinic createClinic = staff.createClinic();
    private final Clinic hillside = clinic("Hillside");
    private final Membership noor = administrator("noor");

    @Test
    void aClinicOpensWithItsFirstAdministrator() {
        assertEquals(new Stored<>(hillside, true), createClinic.create(ID, hillside, noor));
        assertEquals(Optional.of(hillside), staff.clinics.find(ID));
        assertEquals(Optional.of(noor), staff.memberships.find(ID, noor.id()));
    }

    @Test
    void theSameRequestAgainMakesNoSecondClinic() {
        createClinic.create(ID, hillside, noor);
        assertEquals(new Stored<>(hillside, false), createClinic.create(ID, hillside, noor));
    }

    @Test
    void anIdThatNamesAnotherClinicIsAConflict() {
        createClinic.create(ID, hillside, noor);
        assertThrows(ConflictException.class, () -> createClinic.create(ID, clinic("Seaside"), noor));
    }

    @Test
    void anotherAdministratorIsAnotherRequest() {
        createClinic.create(ID, hillside, noor);
        assertThrows(ConflictException.class, () -> createClinic.create(ID, hillside, administrator("eve")));
        Membership sameIdOtherPerson = Membership.of(noor.id(), "eve", "Eve", "clinic-admin", Staff.NOW);
        assertThrows(ConflictException.class, () -> createClinic.create(ID, hillside, sameIdOtherPerson));
    }

    private static Clinic clinic(String name) {
        return Clinic.of(ID, name, "GB", "999", List.of("en"), "Europe/London");
    }

    private static Membership administrator(String account) {
        return Membership.of(new MembershipId(UUID.randomUUID()), account, "Noor Visser", "clinic-admin", Staff.NOW);
    }
}
