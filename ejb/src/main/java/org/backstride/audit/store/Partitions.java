package org.backstride.audit.store;

/** The monthly partitions of the history. */
public interface Partitions {

    /** Makes this month's and the coming months' partitions where they are missing; answers how many it made. */
    int makeAhead(int months);
}
