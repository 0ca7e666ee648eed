package org.backstride.access;

import static org.backstride.access.GuardedClinic.HILLSIDE;
import static org.backstride.access.GuardedClinic.IN_CARE_TEAM;
import static org.backstride.access.GuardedClinic.JONAS;
import static org.backstride.access.GuardedClinic.MIRA;
import static org.backstride.access.GuardedClinic.PAULA;
import static org.backstride.access.GuardedClinic.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstride.access.RefusedException.Reason;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.backstride.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final GuardedClinic clinic = new GuardedClinic();
    private final GuardedClinic.ShowPlan showPlan = clinic.new ShowPlan();

    @Test
    void aUseCaseRunsInItsScopeAfterItsEntryAndBeforeTheCommit() throws Exception {
        clinic.paulaEnters(IN_CARE_TEAM);
        assertEquals("the plan of " + MIRA, clinic.call(showPlan, "show", RIVERSIDE, MIRA));
        assertEquals(
                List.of("begin", "scope of " + PAULA, "allowed ShowPlan as physio", "work", "commit"),
                clinic.journal.lines());
    }

    @Test
    void theScopeNamesActorUseCaseClinicPatientRequestAndAddress() throws Exception {
        clinic.paulaEnters(IN_CARE_TEAM).call(showPlan, "show", RIVERSIDE, MIRA);
        Caller paula = clinic.door.caller().orElseThrow();
        assertEquals(
                List.of(new Doorway(
                        PAULA.value(),
                        "ShowPlan",
                        Optional.of(RIVERSIDE),
                        Optional.of(MIRA),
                        paula.requestId(),
                        "192.0.2.7")),
                clinic.history.scopes());
    }

    @Test
    void theUseCaseLearnsInWhichRoleTheDoorOpened() throws Exception {
        Relationship leadAndPhysio = new Relationship(Set.of(Role.PHYSIO, Role.CLINICAL_LEAD), true, false, true);
        clinic.enters(leadAndPhysio, Role.PHYSIO, Role.CLINICAL_LEAD).call(showPlan, "show", RIVERSIDE, MIRA);
        assertEquals(
                new Admission(PAULA, Role.CLINICAL_LEAD, Set.of(Role.PHYSIO, Role.CLINICAL_LEAD)),
                clinic.door.admission());
        assertEquals(Set.of(Permission.SEE_PROGRAM), clinic.door.checked());
    }

    @Test
    void aUseCaseAboutNobodyOpensAScopeWithoutClinic() throws Exception {
        clinic.paulaEnters(Relationship.NONE);
        assertEquals(PAULA, clinic.call(clinic.new WhoIsIt(), "tell"));
        assertEquals(Optional.empty(), clinic.history.scopes().get(0).clinic());
        assertEquals(Optional.empty(), clinic.history.scopes().get(0).patient());
    }

    @Test
    void aRefusalIsRolledBackFirstAndThenRecordedInATransactionOfItsOwn() {
        clinic.paulaEnters(new Relationship(Set.of(Role.PHYSIO), true, false, false));
        assertEquals(Reason.PATIENT, refused(showPlan, "show", RIVERSIDE, MIRA));
        assertEquals(
                List.of(
                        "begin",
                        "scope of " + PAULA,
                        "rollback",
                        "begin",
                        "refused ShowPlan as nobody: patient",
                        "commit"),
                clinic.journal.lines());
        assertEquals(Set.of(), clinic.door.checked());
    }

    @Test
    void aStrangerIsRefusedAtTheClinic() {
        clinic.paulaEnters(Relationship.NONE);
        assertEquals(Reason.CLINIC, refused(showPlan, "show", HILLSIDE, MIRA));
        assertTrue(clinic.journal.lines().contains("refused ShowPlan as nobody: clinic"));
    }

    @Test
    void aRoleThatNeverOpensTheDoorIsRefusedWhateverTheRelation() {
        clinic.enters(IN_CARE_TEAM, Role.OPERATOR);
        assertEquals(Reason.ROLE, refused(showPlan, "show", RIVERSIDE, MIRA));
        assertTrue(clinic.journal.lines().contains("refused ShowPlan as nobody: role"));
    }

    @Test
    void whoIsNotSignedInIsRefusedAndRecordedAsAnonymous() {
        clinic.history.relationship = IN_CARE_TEAM;
        assertEquals(Reason.ANONYMOUS, refused(showPlan, "show", RIVERSIDE, MIRA));
        assertEquals("anonymous", clinic.history.scopes().get(0).actor());
        assertTrue(clinic.journal.lines().contains("refused ShowPlan as nobody: anonymous"));
        assertFalse(clinic.journal.lines().contains("work"));
    }

    @Test
    void foreignAndUnknownLookAlikeAndAForbiddenRoleDoesNot() {
        assertTrue(new RefusedException(Reason.CLINIC).looksLikeNothing());
        assertTrue(new RefusedException(Reason.PATIENT).looksLikeNothing());
        assertFalse(new RefusedException(Reason.ROLE).looksLikeNothing());
        assertFalse(new RefusedException(Reason.ANONYMOUS).looksLikeNothing());
    }

    @Test
    void workThatFailsIsUndoneAndLeavesAnEntryThatItFailed() {
        clinic.paulaEnters(IN_CARE_TEAM);
        NotFoundException failure = new NotFoundException("plan");
        showPlan.troubles.add(failure);
        assertSame(
                failure, assertThrows(NotFoundException.class, () -> clinic.call(showPlan, "show", RIVERSIDE, MIRA)));
        assertEquals(
                List.of(
                        "begin",
                        "scope of " + PAULA,
                        "allowed ShowPlan as physio",
                        "work",
                        "rollback",
                        "begin",
                        "failed ShowPlan as physio: not-found",
                        "commit"),
                clinic.journal.lines());
    }

    @Test
    void whatTheDatabaseAsksToRepeatIsRepeatedFromTheBeginning() throws Exception {
        clinic.paulaEnters(IN_CARE_TEAM);
        showPlan.troubles.add(new IllegalStateException(new SQLException("deadlock", "40P01")));
        clinic.call(showPlan, "show", RIVERSIDE, MIRA);
        List<String> once = List.of("begin", "scope of " + PAULA, "allowed ShowPlan as physio", "work");
        assertEquals(once, clinic.journal.lines().subList(0, 4));
        assertEquals("rollback", clinic.journal.lines().get(4));
        assertEquals(once, clinic.journal.lines().subList(5, 9));
        assertEquals("commit", clinic.journal.lines().get(9));
        assertEquals(10, clinic.journal.lines().size());
    }

    @Test
    void aUseCaseCalledByAnotherJoinsAndIsDecidedAndRecordedByItself() throws Exception {
        clinic.paulaEnters(IN_CARE_TEAM);
        assertEquals(
                "the plan of " + MIRA, clinic.call(clinic.new PrintPlan(), "print", RIVERSIDE, MIRA, RIVERSIDE, MIRA));
        assertEquals(
                List.of(
                        "begin",
                        "scope of " + PAULA,
                        "allowed PrintPlan as physio",
                        "print",
                        "allowed ShowPlan as physio",
                        "work",
                        "commit"),
                clinic.journal.lines());
        assertEquals(Set.of(Permission.SEE_PATIENT, Permission.SEE_PROGRAM), clinic.door.checked());
    }

    @Test
    void aUseCaseCalledByAnotherIsAboutTheSamePatientAndClinic() {
        clinic.paulaEnters(IN_CARE_TEAM);
        for (List<Object> other : List.<List<Object>>of(List.of(RIVERSIDE, JONAS), List.of(HILLSIDE, MIRA))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> clinic.call(clinic.new PrintPlan(), "print", RIVERSIDE, MIRA, other.get(0), other.get(1)));
        }
        assertFalse(clinic.journal.lines().contains("work"));
    }

    @Test
    void aUseCaseCalledByAnotherIsRefusedWhatItsCallerMayNotDo() {
        clinic.paulaEnters(IN_CARE_TEAM);
        assertEquals(Reason.ROLE, refused(clinic.new BrowseHistory(), "browse", RIVERSIDE));
        assertEquals(
                List.of("rollback", "begin", "refused BrowseHistory as nobody: role", "commit"),
                clinic.journal.lines().subList(3, 7));
    }

    @Test
    void aTransactionThatNoGuardBeganIsNotJoined() {
        clinic.paulaEnters(IN_CARE_TEAM);
        assertThrows(IllegalStateException.class, () -> {
            clinic.transaction.begin();
            clinic.call(showPlan, "show", RIVERSIDE, MIRA);
        });
        assertEquals(List.of("begin"), clinic.journal.lines());
    }

    @Test
    void aScopeThatCannotBeOpenedLetsNobodyIn() {
        clinic.paulaEnters(IN_CARE_TEAM);
        clinic.history.nextScopeFailsWith(new SQLException("connection lost", "08006"));
        assertThrows(SQLException.class, () -> clinic.call(showPlan, "show", RIVERSIDE, MIRA));
        assertFalse(clinic.journal.lines().contains("work"));
        assertTrue(clinic.journal.lines().contains("failed ShowPlan as nobody: unexpected"));
    }

    @Test
    void evenACollapseLeavesAnEntry() {
        clinic.paulaEnters(IN_CARE_TEAM);
        showPlan.troubles.add(new StackOverflowError());
        assertThrows(StackOverflowError.class, () -> clinic.call(showPlan, "show", RIVERSIDE, MIRA));
        assertTrue(clinic.journal.lines().contains("failed ShowPlan as physio: unexpected"));
    }

    @Test
    void whatFailedFirstIsToldEvenWhenItsEntryCannotBeWritten() {
        clinic.paulaEnters(IN_CARE_TEAM);
        NotFoundException failure = new NotFoundException("plan");
        SQLException unrecorded = new SQLException("connection lost", "08006");
        showPlan.troubles.add(failure);
        clinic.history.nextFailureCannotBeRecorded(unrecorded);
        assertSame(
                failure, assertThrows(NotFoundException.class, () -> clinic.call(showPlan, "show", RIVERSIDE, MIRA)));
        assertEquals(List.of(unrecorded), List.of(failure.getSuppressed()));
    }

    @Test
    void aRefusalThatCannotBeRecordedIsNoOrdinaryRefusal() {
        clinic.paulaEnters(Relationship.NONE);
        clinic.history.nextFailureCannotBeRecorded(new SQLException("connection lost", "08006"));
        assertThrows(SQLException.class, () -> clinic.call(showPlan, "show", RIVERSIDE, MIRA));
    }

    @Test
    void nobodyIsAdmittedBeforeAUseCaseIsOpen() {
        assertThrows(IllegalStateException.class, clinic.door::admission);
    }

    private Reason refused(Object useCase, String name, Object... arguments) {
        return assertThrows(RefusedException.class, () -> clinic.call(useCase, name, arguments))
                .reason();
    }
}
