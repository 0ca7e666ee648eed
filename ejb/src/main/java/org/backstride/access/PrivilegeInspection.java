package org.backstride.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Looks at the rights of the server's database role before anybody is served. With more than it needs, row-level security
 * or the history could be gone around without a trace, so the application refuses to start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PrivilegeInspection {

    private static final String EXCESSIVE_RIGHTS = """
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'goes around row-level security' from pg_roles where rolname = current_user and rolbypassrls
            union all
            select 'may create roles or databases' from pg_roles
             where rolname = current_user and (rolcreaterole or rolcreatedb)
            union all
            select 'owns ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where pg_has_role(c.relowner, 'usage') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            union all
            select 'may create in schema ' || nspname from pg_namespace
             where nspname in ('access', 'audit', 'clinic', 'patient', 'catalog', 'program', 'diary', 'caseload')
               and has_schema_privilege(oid, 'create')
            union all
            select 'may ' || lower(privilege) || ' ' || c.oid::regclass
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) privilege
             where n.nspname = 'audit' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, privilege)
            """;

    @Resource(lookup = "java:jboss/datasources/BackstrideDS")
    DataSource dataSource;

    @PostConstruct
    void inspect() {
        List<String> faults = excessiveRights();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The server's database role has more rights than it may have: it "
                    + String.join(", it ", faults)
                    + ". Connect as backstride_app; see docs/operations.md.");
        }
    }

    private List<String> excessiveRights() {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(EXCESSIVE_RIGHTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rights of the server's database role cannot be read", failure);
        }
        return found;
    }
}
