package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running server may do in the database: this list and nothing else. A new right is a line here first. */
class AppPrivilegesTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static final List<String> TABLES = """
            audit.entry: select
            caseload.patient_summary: insert select update
            catalog.content_item: select
            catalog.newest_item: select
            clinic.care_team_member: insert select update(until)
            clinic.clinic: insert select
            clinic.membership: insert select update(ended_at)
            diary.pain_report: insert select
            diary.pain_report_void: insert select
            patient.patient: insert select
            program.draft: insert select update(assigned_at) update(sessions) update(updated_at) update(updated_by) update(version)
            program.program_end: insert select
            program.program_version: insert select
            program.template: insert select update(description) update(name) update(retired_at) update(sessions) update(updated_at) update(updated_by) update(version)
            """.lines().toList();

    @Test
    void theServerHasTheseRightsOnTablesAndNoOther() throws SQLException {
        assertEquals(TABLES, Sql.lines(DATABASE.superuser(), """
                        with relation as (
                            select c.oid, n.nspname || '.' || c.relname as name from pg_class c
                              join pg_namespace n on n.oid = c.relnamespace
                             where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')),
                        granted as (
                            select name, privilege from relation
                             cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references',
                                 'trigger', 'maintain']) privilege
                             where has_table_privilege('backstride_app', oid, privilege)
                            union all
                            select r.name, privilege || '(' || a.attname || ')' from relation r
                              join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
                             cross join unnest(array['select', 'insert', 'update', 'references']) privilege
                             where has_column_privilege('backstride_app', r.oid, a.attnum, privilege)
                               and not has_table_privilege('backstride_app', r.oid, privilege))
                        select name || ': ' || string_agg(privilege, ' ' order by privilege) from granted group by name order by name"""));
    }

    @Test
    void theServerCallsTheseFunctionsAndNoOther() throws SQLException {
        assertEquals(
                List.of("access.open_scope", "audit.make_partitions", "audit.record_use_case", "clinic.member_name"),
                Sql.lines(DATABASE.superuser(), """
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                           and has_function_privilege('backstride_app', p.oid, 'execute')
                         order by 1"""));
    }

    @Test
    void theServerEntersTheSchemasAndCreatesNothingInThem() throws SQLException {
        assertEquals(
                List.of("access", "audit", "caseload", "catalog", "clinic", "diary", "patient", "program", "public"),
                Sql.lines(DATABASE.superuser(), schemasWith("usage")));
        assertEquals(List.of(), Sql.lines(DATABASE.superuser(), schemasWith("create")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backstride_owner", "backstride_app", "backstride_sealer", "backstride_backup"})
    void noRoleOfOursIsAboveThePolicies(String role) throws SQLException {
        assertEquals(
                List.of("f|f|f|f|f"),
                Sql.lines(
                        DATABASE.superuser(),
                        "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = ?",
                        role));
    }

    @Test
    void noRoleOfOursCanBecomeAnother() throws SQLException {
        assertEquals(
                List.of(),
                Sql.lines(
                        DATABASE.superuser(),
                        "select roleid::regrole, member::regrole from pg_auth_members where member::regrole::text ~ '^backstride_'"));
    }

    @Test
    void theServerOwnsNothing() throws SQLException {
        assertEquals(List.of(), Sql.lines(DATABASE.superuser(), """
                        select classid::regclass::text, objid from pg_shdepend
                         where refobjid = 'backstride_app'::regrole and deptype = 'o'"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.mine (id integer)",
                "create table audit.mine (id integer)",
                "create schema mine",
                "alter table clinic.clinic disable row level security",
                "drop policy clinic_isolation on clinic.clinic",
                "create policy mine on clinic.clinic using (true)",
                "alter table clinic.clinic disable trigger record_change",
                "drop trigger record_change on clinic.clinic",
                "set session_replication_role = replica",
                "set role backstride_owner",
                "set session authorization backstride_owner",
                "select audit.append(null)",
                "insert into audit.entry (kind, actor, action, outcome, hash) values ('change', 'me', 'open', 'allowed', '')",
                "select * from audit.payload",
                "create table audit.entry_mine partition of audit.entry for values from ('2050-01-01') to ('2050-02-01')",
                "grant backstride_owner to backstride_app"
            })
    void theServerCannotGoAroundAnything(String attempt) {
        Sql.assertRefused(DATABASE.app(), attempt);
    }

    private static String schemasWith(String privilege) {
        return """
                select nspname from pg_namespace
                 where nspname !~ '^pg_' and nspname <> 'information_schema'
                   and has_schema_privilege('backstride_app', oid, '%s') order by 1""".formatted(privilege);
    }
}
