package org.backstride.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaPartitions implements Partitions {

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public int makeAhead(int months) {
        return ((Number) database.createNativeQuery("select audit.make_partitions(:months)")
                        .setParameter("months", months)
                        .getSingleResult())
                .intValue();
    }
}
