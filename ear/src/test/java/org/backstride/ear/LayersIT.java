package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.docker.Databases;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three layers stand between a request and a record: the role table, the care policy, row-level security. Here each stands
 * alone, the others taken away in a deployment that exists for this test only, and must stop what it is there for
 * (docs/security.md, figure 2). What gets through when a layer is missing shows that its loss would be noticed.
 */
@ArquillianTest
class LayersIT {

    private static final String TABLE = "diary.pain_report";

    /** What an attack meets: refused in which way, or let through. */
    private enum Fate {
        NO_SUCH_ROLE,
        NOT_YOURS,
        THROUGH
    }

    /** Attacks by role, which the role table is there for. */
    private static final List<Attack> BY_ROLE = List.of(
            new Attack("patient1", People.RIVERSIDE.path("/patients")),
            new Attack("admin1", People.RIVERSIDE.path(People.PATIENT_1, "/pain-reports")),
            new Attack("physio1", People.RIVERSIDE.path("/audit-entries")),
            new Attack("operator1", People.RIVERSIDE.path("/memberships")));

    /** Attacks on people and clinics that are not one's own, which the care policy is there for. */
    private static final List<Attack> BY_RELATION = List.of(
            new Attack("patient1", People.RIVERSIDE.path(People.PATIENT_4, "/pain-reports")),
            new Attack("physio2", People.RIVERSIDE.path(People.PATIENT_1, "")),
            new Attack("physio2", People.RIVERSIDE.path(People.PATIENT_3, "/program")),
            new Attack("physio9", People.RIVERSIDE.path("/patients")),
            new Attack("admin9", People.RIVERSIDE.path("/audit-entries")),
            new Attack("physio9", People.RIVERSIDE.path(People.PATIENT_1, "")));

    private record Attack(String login, String path) {

        Fate fate() {
            int status =
                    Visitor.program(login).at(TestStack.arquillian()).get(path).status();
            return switch (status) {
                case 403 -> Fate.NO_SUCH_ROLE;
                case 404 -> Fate.NOT_YOURS;
                case 200 -> Fate.THROUGH;
                default -> throw new AssertionError(this + " was answered by " + status);
            };
        }
    }

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return TestEar.careless();
    }

    @BeforeEach
    void somebodyHasReportedPain() {
        String place = People.RIVERSIDE.path(People.PATIENT_1, "/pain-reports/" + UUID.randomUUID());
        Visitor.program("patient1").put(place, Bodies.painReport(5).toString()).expect(201);
    }

    @AfterEach
    void everyLayerStands() throws IOException {
        take(false, "permission");
        take(false, "care");
        rowLevelSecurity("enable");
    }

    @Test
    void all_together_stop_everything() {
        assertEquals(Set.of(Fate.NO_SUCH_ROLE), fates(BY_ROLE));
        assertEquals(Set.of(Fate.NOT_YOURS), fates(BY_RELATION));
        assertEquals(hillsidesOwn(), countedAtHillside());
    }

    @Test
    void the_role_table_alone_stops_roles_and_nothing_else() throws IOException {
        take(true, "care");
        rowLevelSecurity("disable");
        assertEquals(Set.of(Fate.NO_SUCH_ROLE), fates(BY_ROLE));
        assertEquals(Set.of(Fate.THROUGH), fates(BY_RELATION));
        assertEquals(everybodys(), countedAtHillside());
    }

    @Test
    void the_care_policy_alone_stops_strangers_and_roles_too_but_speaks_of_them_otherwise() throws IOException {
        take(true, "permission");
        rowLevelSecurity("disable");
        assertEquals(Set.of(Fate.NOT_YOURS), fates(BY_RELATION));
        assertEquals(Set.of(Fate.NOT_YOURS), fates(BY_ROLE));
        assertEquals(everybodys(), countedAtHillside());
    }

    @Test
    void row_level_security_alone_shows_a_careless_query_one_clinic_only() throws IOException {
        take(true, "permission");
        take(true, "care");
        assertEquals(hillsidesOwn(), countedAtHillside());
        assertEquals(Set.of(Fate.THROUGH), fates(BY_ROLE));
        assertEquals(Set.of(Fate.THROUGH), fates(BY_RELATION));
    }

    @Test
    void without_any_layer_every_attack_gets_through() throws IOException {
        take(true, "permission");
        take(true, "care");
        rowLevelSecurity("disable");
        assertEquals(Set.of(Fate.THROUGH), fates(BY_ROLE));
        assertEquals(Set.of(Fate.THROUGH), fates(BY_RELATION));
        assertEquals(everybodys(), countedAtHillside());
    }

    /** Every table with a policy, one after another: with it a careless query sees one clinic, without it all. */
    @Test
    void every_policy_is_missed_when_it_is_gone() {
        everythingIsDoneOnceAtRiverside();
        List<List<Object>> tables = Database.rows("select schemaname || '.' || tablename from pg_policies"
                + " where policyname = 'clinic_isolation' and schemaname <> 'audit' order by 1");
        assertTrue(tables.size() >= 6, tables.toString());
        for (List<Object> row : tables) {
            String table = String.valueOf(row.get(0));
            long all = Database.number("select count(*) from " + table);
            long seen = counted(table);
            alter(table, "disable");
            try {
                assertEquals(all, counted(table), table);
            } finally {
                alter(table, "enable");
            }
            assertTrue(seen < all, table + ": " + seen + " of " + all);
        }
    }

    /** So that there are rows in every table, also in those of operations to come. */
    private static void everythingIsDoneOnceAtRiverside() {
        Target patient = Target.patients().get(0);
        for (String operation : AccessTable.operations()) {
            Visitor visitor = AccessTable.somebodyWhoMay(operation).by(Actor.Way.BEARER);
            Examples.of(operation, patient).sendBy(visitor);
        }
    }

    private static Set<Fate> fates(List<Attack> attacks) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        attacks.forEach(attack -> fates.add(attack.fate()));
        return fates;
    }

    /** What a physio of Hillside counts through a query that forgot the clinic. */
    private static long countedAtHillside() {
        return counted(TABLE);
    }

    private static long counted(String table) {
        String query = "/api/careless?do=count&table=" + table + "&clinic=" + People.HILLSIDE.id();
        Answer answer = Visitor.program("physio9").at(TestStack.arquillian()).get(query);
        return Long.parseLong(answer.expect(200).body());
    }

    private static long hillsidesOwn() {
        return Database.number("select count(*) from " + TABLE + " where clinic_id = ?", People.HILLSIDE.id());
    }

    private static long everybodys() {
        return Database.number("select count(*) from " + TABLE);
    }

    private static void rowLevelSecurity(String change) {
        alter(TABLE, change);
    }

    private static void alter(String table, String change) {
        Database.changeAs(Databases.OWNER, "alter table " + table + " " + change + " row level security");
    }

    private static void take(boolean away, String layer) throws IOException {
        Path mark = TestStack.arquillianFolder().resolve(layer + ".off");
        if (away) {
            Files.writeString(mark, "");
        } else {
            Files.deleteIfExists(mark);
        }
    }
}
