package org.backstride.guilty.outcome.store;

import org.flywaydb.core.api.migration.JavaMigration;

/** Innocent: hands out a migration written in Java. */
public interface ShippedQuestions {

    JavaMigration[] migrations();
}
