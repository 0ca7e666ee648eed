package org.backstride.access;

import static org.backstride.database.TwoClinics.HILLSIDE;
import static org.backstride.database.TwoClinics.MIRA;
import static org.backstride.database.TwoClinics.NOBODY;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.Sql;
import org.backstride.database.TwoClinics;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guard's two statements as PostgreSQL understands them. */
class JdbcScopeAndHistoryTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private final JdbcScopeAndHistory scopeAndHistory = new JdbcScopeAndHistory();

    @BeforeAll
    static void twoClinicsAreAtWork() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
    }

    @BeforeEach
    void theServerIsConnected() {
        scopeAndHistory.dataSource = DATABASE.app();
    }

    @Test
    void aPhysioOfTheCareTeamIsRecognized() throws SQLException {
        assertEquals(
                new Relationship(Set.of(Role.PHYSIO), true, false, true),
                scopeAndHistory.openScope(doorway(PAULA, RIVERSIDE, MIRA)));
    }

    @Test
    void aStrangerIsNobody() throws SQLException {
        assertEquals(Relationship.NONE, scopeAndHistory.openScope(doorway(NOBODY, HILLSIDE, null)));
        assertEquals(Relationship.NONE, scopeAndHistory.openScope(doorway(PAULA, null, null)));
    }

    @Test
    void anAllowedEntryNamesTheRole() throws SQLException {
        Doorway doorway = doorway(PAULA, RIVERSIDE, MIRA);
        scopeAndHistory.record(doorway, Optional.of(Role.PHYSIO), "allowed", Optional.empty());
        assertEquals(
                List.of("use-case|open|" + PAULA + "|physio|ShowPatient|" + RIVERSIDE + "|" + MIRA
                        + "|allowed|-|192.0.2.7"),
                entries(doorway));
    }

    @Test
    void aRefusalNamesItsReason() throws SQLException {
        Doorway doorway = doorway(NOBODY, HILLSIDE, null);
        scopeAndHistory.record(doorway, Optional.empty(), "refused", Optional.of("clinic"));
        assertEquals(
                List.of("use-case|open|" + NOBODY + "|-|ShowPatient|" + HILLSIDE + "|-|refused|clinic|192.0.2.7"),
                entries(doorway));
    }

    @Test
    void anEntryMayBeAboutNoClinic() throws SQLException {
        Doorway doorway = doorway(PAULA, null, null);
        scopeAndHistory.record(doorway, Optional.of(Role.PHYSIO), "allowed", Optional.empty());
        assertEquals(
                List.of("use-case|open|" + PAULA + "|physio|ShowPatient|-|-|allowed|-|192.0.2.7"), entries(doorway));
    }

    private static Doorway doorway(AccountId actor, @Nullable ClinicId clinic, @Nullable PatientId patient) {
        return new Doorway(
                actor.value(),
                "ShowPatient",
                Optional.ofNullable(clinic),
                Optional.ofNullable(patient),
                UUID.randomUUID(),
                "192.0.2.7");
    }

    private static List<String> entries(Doorway doorway) throws SQLException {
        return Sql.lines(DATABASE.superuser(), """
                select kind, action, actor, role, use_case, clinic_id, patient_id, outcome, reason, address
                  from audit.entry where request_id = ?""", doorway.requestId());
    }
}
