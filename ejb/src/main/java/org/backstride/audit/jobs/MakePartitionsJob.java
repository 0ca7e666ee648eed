package org.backstride.audit.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.backstride.audit.MakePartitions;

/** At every start and every night; the database lets one server work and the others find it done. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MakePartitionsJob {

    @Inject
    MakePartitions makePartitions;

    @PostConstruct
    @Schedule(hour = "3", minute = "17", persistent = false)
    void makeAhead() {
        makePartitions.makeAhead();
    }
}
