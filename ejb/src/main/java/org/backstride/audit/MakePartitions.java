package org.backstride.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.backstride.access.SystemTask;
import org.backstride.audit.store.Partitions;

/** Makes the history's partitions well ahead, so that no entry ever falls into the default one. */
@ApplicationScoped
public class MakePartitions {

    private static final int MONTHS_AHEAD = 3;

    @Inject
    Partitions partitions;

    @SystemTask("creates empty tables through the owner's function, reads and writes no clinic's data")
    @Transactional
    public int makeAhead() {
        return partitions.makeAhead(MONTHS_AHEAD);
    }
}
