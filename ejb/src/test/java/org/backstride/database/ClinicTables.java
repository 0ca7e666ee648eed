package org.backstride.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the database itself says about its tables, read from its catalog. Each question answers the faults it finds, so
 * that a table of tomorrow is looked at the day it appears.
 */
final class ClinicTables {

    /** Our relations, and for each that holds a clinic's data the column that says whose. */
    private static final String RELATIONS = """
            with relation as (
                select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relispartition, c.relrowsecurity,
                       c.relowner, c.reloptions,
                       (select a.attnum from pg_attribute a
                         where a.attrelid = c.oid and not a.attisdropped
                           and (a.attname in ('clinic_id', 'owner_clinic_id')
                                or a.attname = 'id' and n.nspname || '.' || c.relname = 'clinic.clinic')) as clinic_column
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'),
            clinic_table as (
                select * from relation where relkind in ('r', 'p') and clinic_column is not null)
            """;

    private final DataSource superuser;

    ClinicTables(DataSource superuser) {
        this.superuser = superuser;
    }

    /** The tables that hold a clinic's data, without the partitions they may consist of. */
    List<String> all() throws SQLException {
        return ask("select name from clinic_table where not relispartition order by name");
    }

    /** Tables that belong to nobody: whoever adds one says why. */
    List<String> withoutClinic() throws SQLException {
        return ask(
                "select name from relation where relkind in ('r', 'p', 'f', 'm') and clinic_column is null order by name");
    }

    /** Tables that show one clinic's rows to another: no row-level security, or no policy that holds for writes too. */
    List<String> withoutIsolation() throws SQLException {
        return ask("""
                select name from clinic_table t
                 where not relispartition
                   and not (relrowsecurity and exists (
                       select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                          and pg_get_expr(p.polqual, p.polrelid) like '%backstride.clinic%'
                          and pg_get_expr(p.polwithcheck, p.polrelid) like '%backstride.clinic%'))
                 order by name""");
    }

    /** Policies that are not about the open scope at all. */
    List<String> policiesWithoutScope() throws SQLException {
        return ask("""
                select t.name || ': ' || p.polname from pg_policy p join relation t on t.oid = p.polrelid
                 where coalesce(pg_get_expr(p.polqual, p.polrelid), '')
                       || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') !~ 'backstride\\.(clinic|actor)'
                 order by 1""");
    }

    /** Partitions that the server could read past their parent's policies. */
    List<String> openPartitions() throws SQLException {
        return ask("""
                select name || ' to ' || grantee.rolname from relation t
                 cross join (select oid, rolname from pg_roles where rolname ~ '^backstride_' and rolname <> 'backstride_owner')
                         grantee
                 where relispartition
                   and (has_table_privilege(grantee.oid, t.oid, 'select, insert, update, delete, truncate')
                        or has_any_column_privilege(grantee.oid, t.oid, 'select, insert, update'))
                 order by 1""");
    }

    /** Tables whose changes would leave no trace. */
    List<String> withoutHistory() throws SQLException {
        return ask("""
                select name from clinic_table t
                 where not relispartition and not exists (
                       -- A row trigger, after insert, delete and update, that is switched on.
                       select from pg_trigger g where g.tgrelid = t.oid and g.tgtype = 1 + 4 + 8 + 16 and g.tgenabled = 'O'
                          and g.tgqual is null and g.tgfoid = 'audit.record_change'::regproc)
                 order by name""");
    }

    /** Foreign keys that could tie a row of one clinic to a row of another. */
    List<String> foreignKeysWithoutClinic() throws SQLException {
        return ask("""
                select k.conrelid::regclass || ': ' || k.conname
                  from pg_constraint k
                  join clinic_table child on child.oid = k.conrelid
                  join clinic_table parent on parent.oid = k.confrelid
                 where k.contype = 'f' and not exists (
                       select from unnest(k.conkey, k.confkey) as pair (mine, theirs)
                        where pair.mine = child.clinic_column and pair.theirs = parent.clinic_column)
                 order by 1""");
    }

    /** Unique keys that would reveal that another clinic has taken an id, because they do not begin with the clinic. */
    List<String> keysThatDoNotBeginWithTheClinic() throws SQLException {
        return ask("""
                select i.indexrelid::regclass::text from pg_index i join clinic_table t on t.oid = i.indrelid
                 where i.indisunique and not t.relispartition and i.indkey[0] <> t.clinic_column
                 order by 1""");
    }

    /** Views that would look with their owner's eyes. */
    List<String> viewsThatSeeEverything() throws SQLException {
        return ask("""
                select name from relation
                 where relkind = 'v' and not coalesce(reloptions, '{}') @> array['security_invoker=true'] order by name""");
    }

    /** Relations, functions and schemas that do not belong to the role of the migrations. */
    List<String> ownedByAnybodyElse() throws SQLException {
        return ask("""
                select name from (
                    select name, relowner as owner from relation
                    union all
                    select p.oid::regprocedure::text, p.proowner from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    union all
                    select nspname, nspowner from pg_namespace
                     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')) thing
                 where owner <> 'backstride_owner'::regrole
                 order by 1""");
    }

    /** Functions that work with their owner's rights. */
    List<String> functionsWithOwnersRights() throws SQLException {
        return ask("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname !~ '^pg_' order by 1""");
    }

    /**
     * Functions with their owner's rights that a caller could lead astray: where pg_temp is not named last, temporary
     * objects of the caller are found first.
     */
    List<String> functionsThatCanBeLedAstray() throws SQLException {
        return ask("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname !~ '^pg_'
                   and not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']
                 order by 1""");
    }

    private List<String> ask(String question) throws SQLException {
        return Sql.lines(superuser, RELATIONS + question);
    }
}
