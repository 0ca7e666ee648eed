package org.backstride.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** A guard with everything around it in memory, two use cases behind it, and a physio who may or may not enter. */
final class GuardedClinic {

    static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    static final ClinicId HILLSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    static final PatientId MIRA = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
    static final PatientId JONAS = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000302"));
    static final AccountId PAULA = new AccountId("00000000-0000-4000-8000-000000000011");
    static final Relationship IN_CARE_TEAM = new Relationship(Set.of(Role.PHYSIO), true, false, true);

    final Journal journal = new Journal();
    final JournaledTransaction transaction = new JournaledTransaction(journal);
    final JournaledHistory history = new JournaledHistory(journal);
    final CallerAtTheDoor door = new CallerAtTheDoor();
    final Guard guard = new Guard();

    GuardedClinic() {
        GuardedTransaction guarded = new GuardedTransaction();
        guarded.transaction = transaction;
        guard.transaction = guarded;
        guard.scopeAndHistory = history;
        guard.permissionCheck = new TablePermissionCheck();
        guard.careCheck = new PolicyCareCheck();
        guard.door = door;
        guard.openTransaction = transaction;
    }

    /** Paula, a physio, stands at the door and to clinic and patient as said. */
    GuardedClinic paulaEnters(Relationship relationship) {
        return enters(relationship, Role.PHYSIO);
    }

    GuardedClinic enters(Relationship relationship, Role... roles) {
        door.entered(new Caller(PAULA, "Paula Hartmann", Set.of(roles), UUID.randomUUID(), "192.0.2.7"));
        history.relationship = relationship;
        return this;
    }

    @Nullable
    Object call(Object useCase, String name, Object... arguments) throws Exception {
        return guard.around(Call.of(useCase, name, arguments));
    }

    /** A use case about a patient; does what it is told, then answers. */
    final class ShowPlan {

        /** What the next calls meet: each fails with the next of these, if there is one. */
        final Deque<Throwable> troubles = new ArrayDeque<>();

        @UseCase(Permission.SEE_PROGRAM)
        public String show(ClinicId clinic, PatientId patient) throws Exception {
            journal.write("work");
            Throwable trouble = troubles.poll();
            if (trouble instanceof Error collapse) {
                throw collapse;
            }
            if (trouble instanceof Exception failure) {
                throw failure;
            }
            return "the plan of " + patient;
        }
    }

    /** A use case that asks another one. */
    final class PrintPlan {

        private final ShowPlan showPlan = new ShowPlan();

        @UseCase(Permission.SEE_PATIENT)
        public @Nullable Object print(ClinicId clinic, PatientId patient, ClinicId asked, PatientId about)
                throws Exception {
            journal.write("print");
            return call(showPlan, "show", asked, about);
        }
    }

    /** A use case that asks for more than its own permission gives. */
    final class BrowseHistory {

        private final PrintAudit printAudit = new PrintAudit();

        @UseCase(Permission.SEE_CASELOAD)
        public @Nullable Object browse(ClinicId clinic) throws Exception {
            return call(printAudit, "print", clinic);
        }
    }

    /** What only an administrator may do. */
    static final class PrintAudit {

        @UseCase(Permission.SEE_AUDIT)
        public String print(ClinicId clinic) {
            return "everything";
        }
    }

    /** A use case about nobody. */
    final class WhoIsIt {

        @UseCase(Permission.SEE_SELF)
        public AccountId tell() {
            return door.admission().account();
        }
    }
}
