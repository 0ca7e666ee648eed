package org.backstride.clinic.store;

import java.util.function.Function;
import org.backstride.database.FreshClinic;

class MemoryCareRelationsTest implements CareRelationsContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryMemberships memberships = MemoryMembershipsTest.staffOf(clinic);
    private final MemoryCareRelations relations = new MemoryCareRelations(memberships);

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<CareRelations, T> work) {
        return work.apply(relations);
    }

    @Override
    public <T> T staff(Function<Memberships, T> work) {
        return work.apply(memberships);
    }
}
