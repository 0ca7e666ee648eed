package org.backstride.guilty.docker;

import org.backstride.guilty.outcome.store.ShippedQuestions;

/** Innocent: the migration step hands Flyway what a store ships. */
public interface MigrationStep {

    ShippedQuestions questions();
}
