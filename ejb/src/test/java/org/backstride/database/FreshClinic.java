package org.backstride.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * A clinic that opened this moment, with one physio, one administrator and two patients, for a test that wants it all to
 * itself. Ids are new each time, so that tests do not meet in one database.
 *
 * @param physio Paula Hartmann
 * @param mira a patient with a login
 * @param jonas a patient without
 */
public record FreshClinic(
        ClinicId id,
        MembershipId physio,
        AccountId physioAccount,
        MembershipId administrator,
        AccountId administratorAccount,
        PatientId mira,
        AccountId miraAccount,
        PatientId jonas) {

    /** One that exists in no database, for fakes. */
    public static FreshClinic imagined() {
        return new FreshClinic(
                new ClinicId(UUID.randomUUID()),
                new MembershipId(UUID.randomUUID()),
                new AccountId("paula-" + UUID.randomUUID()),
                new MembershipId(UUID.randomUUID()),
                new AccountId("adam-" + UUID.randomUUID()),
                new PatientId(UUID.randomUUID()),
                new AccountId("mira-" + UUID.randomUUID()),
                new PatientId(UUID.randomUUID()));
    }

    /** One that stands in the database. */
    public static FreshClinic open(DataSource owner) {
        FreshClinic clinic = imagined();
        try (Connection connection = owner.getConnection()) {
            clinic.insert(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return clinic;
    }

    private void insert(Connection connection) throws SQLException {
        Sql.execute(
                connection,
                "insert into clinic.clinic values (?, 'Fresh', 'DE', '112', '{de}', 'Europe/Berlin', now(), 'tester')",
                id.value());
        member(connection, physio, physioAccount, "Paula Hartmann", "physio");
        member(connection, administrator, administratorAccount, "Adam Keller", "clinic-admin");
        patient(connection, mira, miraAccount.value(), "Mira");
        patient(connection, jonas, null, "Jonas");
    }

    private void member(Connection connection, MembershipId membership, AccountId account, String name, String role)
            throws SQLException {
        Sql.execute(
                connection,
                "insert into clinic.membership (clinic_id, id, account, display_name, role, since) values (?, ?, ?, ?, ?, '2026-01-05T08:00:00Z')",
                id.value(),
                membership.value(),
                account.value(),
                name,
                role);
    }

    private void patient(Connection connection, PatientId patient, @Nullable String account, String givenName)
            throws SQLException {
        Sql.execute(
                connection,
                "insert into patient.patient values (?, ?, ?, ?, 'Castillo', '1990-05-01', 'de', now(), 'tester')",
                id.value(),
                patient.value(),
                account,
                givenName);
    }
}
