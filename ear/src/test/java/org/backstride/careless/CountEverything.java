package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.shared.ClinicId;

/** Forgets to ask for the rows of one clinic only. */
@ApplicationScoped
public class CountEverything {

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @UseCase(Permission.SEE_CASELOAD)
    public String count(ClinicId clinic, String table) {
        return database.createNativeQuery("select count(*) from " + table)
                .getSingleResult()
                .toString();
    }
}
