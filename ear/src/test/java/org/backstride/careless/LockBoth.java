package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.shared.ClinicId;

/** Locks two rows one after the other; somebody who locks them the other way round at the same time meets it in a deadlock. */
@ApplicationScoped
public class LockBoth {

    private static final AtomicInteger TRIES = new AtomicInteger();

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    /** Answers how many tries there were so far, everybody's counted. */
    @UseCase(Permission.SEE_CASELOAD)
    public String lock(ClinicId clinic, UUID first, UUID second) throws InterruptedException {
        int tries = TRIES.incrementAndGet();
        lock(clinic, first);
        Thread.sleep(700);
        lock(clinic, second);
        return Integer.toString(tries);
    }

    private void lock(ClinicId clinic, UUID membership) {
        database.createNativeQuery("select 1 from clinic.membership where clinic_id = ?1 and id = ?2 for update")
                .setParameter(1, clinic.value())
                .setParameter(2, membership)
                .getSingleResult();
    }
}
