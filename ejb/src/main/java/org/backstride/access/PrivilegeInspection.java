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

    /** Of the history the server may read the entries; whoever may set a trigger or empty a table goes around policies. */
    private static final String EXCESSIVE_RIGHTS = """
            with relation as (
                select c.oid, n.nspname || '.' || c.relname as name, n.nspname as schema, c.relowner as owner
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
            select role.fault || case when role.name = current_user then '' else ' as ' || role.name end
              from (select rolname as name, oid, 'is a superuser' as fault from pg_roles where rolsuper
                    union all select rolname, oid, 'goes around row-level security' from pg_roles where rolbypassrls
                    union all select rolname, oid, 'may create roles or databases' from pg_roles
                               where rolcreaterole or rolcreatedb
                    union all select rolname, oid, 'may replicate' from pg_roles where rolreplication
                    union all select rolname, oid, 'may act on the machine' from pg_roles
                               where rolname in ('pg_execute_server_program', 'pg_read_server_files',
                                   'pg_write_server_files', 'pg_read_all_data', 'pg_write_all_data')) role
             -- Whoever can become the role has its rights.
             where pg_has_role(role.oid, 'member')
               and (role.name = current_user or not (select rolsuper from pg_roles where rolname = current_user))
            union all
            select 'owns ' || name from relation where pg_has_role(owner, 'member')
            union all
            select 'may create in schema ' || nspname from pg_namespace
             where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(oid, 'create')
            union all
            select 'may ' || privilege || ' ' || name
              from relation cross join unnest(array['truncate', 'trigger', 'maintain']) privilege
             where has_table_privilege(oid, privilege)
            union all
            select 'may reference ' || name from relation where has_any_column_privilege(oid, 'references')
            union all
            select 'may delete ' || name from relation where schema = 'audit' and has_table_privilege(oid, 'delete')
            union all
            select 'may ' || privilege || ' ' || name
              from relation cross join unnest(array['select', 'insert', 'update']) privilege
             where schema = 'audit' and (name <> 'audit.entry' or privilege <> 'select')
               and has_any_column_privilege(oid, privilege)
            union all
            select 'may call ' || n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'audit' and p.prosecdef and p.proname not in ('make_partitions', 'record_use_case')
               and has_function_privilege(p.oid, 'execute')
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
