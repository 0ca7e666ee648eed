package org.backstride.database;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/**
 * Lets repositories work as they do in the server: through Hibernate, inside a transaction whose scope the guard's own
 * function has opened first.
 */
public final class OpenScope implements AutoCloseable {

    static {
        // Hibernate speaks through the same logger as everybody else, and so only when something is wrong.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private static final AccountId TESTER = new AccountId("tester");

    private final SessionFactory sessions;

    /**
     * @param app the server's own data source
     * @param rows the table classes that the repositories under test use
     */
    public OpenScope(DataSource app, Class<?>... rows) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, app);
        configuration.setProperty(AvailableSettings.GENERATE_STATISTICS, "true");
        configuration.setProperty(AvailableSettings.LOG_SESSION_METRICS, "false");
        configuration.setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        // As strict as WildFly is: what Hibernate adds to the query language does not run there.
        configuration.setProperty(AvailableSettings.JPA_QUERY_COMPLIANCE, "true");
        for (Class<?> row : rows) {
            configuration.addAnnotatedClass(row);
        }
        sessions = configuration.buildSessionFactory();
    }

    /** Works in the clinic's scope. */
    public <T> T of(ClinicId clinic, Function<EntityManager, T> work) {
        return open(clinic.value().toString(), TESTER, work);
    }

    /** Works in a scope that is about no clinic. */
    public <T> T ofPlatform(Function<EntityManager, T> work) {
        return ofPlatform(TESTER, work);
    }

    /** The actor works in a scope that is about no clinic. */
    public <T> T ofPlatform(AccountId actor, Function<EntityManager, T> work) {
        return open("", actor, work);
    }

    /** How many statements the last work sent, without the one that opened its scope. */
    public long statements() {
        return sessions.getStatistics().getPrepareStatementCount() - 1;
    }

    private <T> T open(String clinic, AccountId actor, Function<EntityManager, T> work) {
        sessions.getStatistics().clear();
        return sessions.fromTransaction(session -> {
            session.createNativeQuery(
                            "select cast(access.open_scope(cast(nullif(:clinic, '') as uuid), null, :actor, 'Test',"
                                    + " :request, '') as text)",
                            String.class)
                    .setParameter("clinic", clinic)
                    .setParameter("actor", actor.value())
                    .setParameter("request", UUID.randomUUID())
                    .getSingleResult();
            return work.apply(session);
        });
    }

    @Override
    public void close() {
        sessions.close();
    }
}
