package org.backstride.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Plain JDBC on the transaction's own connection: the scope must be open before Hibernate sends anything. */
@ApplicationScoped
class JdbcScopeAndHistory implements ScopeAndHistory {

    @Resource(lookup = "java:jboss/datasources/BackstrideDS")
    DataSource dataSource;

    @Override
    public Relationship openScope(Doorway doorway) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select member_roles, patient_known, own_record, in_care_team"
                                + " from access.open_scope(?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, doorway.clinic().map(ClinicId::value).orElse(null));
            statement.setObject(2, doorway.patient().map(PatientId::value).orElse(null));
            statement.setString(3, doorway.actor());
            statement.setString(4, doorway.useCase());
            statement.setObject(5, doorway.requestId());
            statement.setString(6, doorway.address());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Relationship(
                        roles(row.getArray(1)), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
            }
        }
    }

    @Override
    public void record(Doorway doorway, Optional<Role> role, String outcome, Optional<String> reason)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select audit.record_use_case(?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, doorway.clinic().map(ClinicId::value).orElse(null));
            statement.setObject(2, doorway.patient().map(PatientId::value).orElse(null));
            statement.setString(3, doorway.actor());
            statement.setString(4, role.map(Role::word).orElse(null));
            statement.setString(5, doorway.useCase());
            statement.setString(6, outcome);
            statement.setString(7, reason.orElse(null));
            statement.setObject(8, doorway.requestId());
            statement.setString(9, doorway.address());
            statement.execute();
        }
    }

    private static Set<Role> roles(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray())
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
