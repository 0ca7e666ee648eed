package org.backstride.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Decision;
import org.backstride.access.rules.Decision.Allowed;
import org.backstride.access.rules.Decision.Refused;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every use case and owns its transaction: begin, open the scope, decide, write the entry, proceed, commit.
 *
 * <p>The entry stands before the work, so that the change entries that follow know their role and a long read has left
 * its trace before it starts; it stays only if the work commits. When the door stays shut or the work fails, everything
 * is rolled back first and the entry that says so is written in a transaction of its own, on one connection at a time: a
 * flood of refusals must not starve the pool. A use case called by another joins its transaction and scope, is decided
 * and recorded on its own, and must be about the same clinic and patient.
 */
@Interceptor
@UseCase(Permission.SEE_SELF)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {

    private static final AccountId ANONYMOUS = new AccountId("anonymous");

    @Inject
    GuardedTransaction transaction;

    @Inject
    ScopeAndHistory scopeAndHistory;

    @Inject
    PermissionCheck permissionCheck;

    @Inject
    CareCheck careCheck;

    @Inject
    CallerAtTheDoor door;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry openTransaction;

    /** What an open transaction remembers for the use cases that join it. */
    private record OpenScope(Doorway doorway, Relationship relationship) {}

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Permission permission = UseCases.permission(call.getMethod());
        Caller caller = door.caller().orElseGet(Guard::nobody);
        Doorway doorway = new Doorway(
                caller.account().value(),
                UseCases.name(call.getMethod()),
                argument(call, ClinicId.class),
                argument(call, PatientId.class),
                caller.requestId(),
                caller.address());
        if (transaction.isOpen()) {
            return join(permission, caller, doorway, call);
        }
        return open(permission, caller, doorway, call);
    }

    private @Nullable Object open(Permission permission, Caller caller, Doorway doorway, InvocationContext call)
            throws Exception {
        try {
            return transaction.run(() -> {
                Relationship relationship = scopeAndHistory.openScope(doorway);
                openTransaction.putResource(OpenScope.class, new OpenScope(doorway, relationship));
                return decideAndProceed(permission, caller, doorway, relationship, call);
            });
        } catch (RefusedException refusal) {
            recordAfterwards(doorway, Optional.empty(), "refused", Reasons.of(refusal));
            throw refusal;
        } catch (Exception failure) {
            recordFailure(permission, doorway, failure);
            throw failure;
        } catch (Error collapse) {
            recordFailure(permission, doorway, collapse);
            throw collapse;
        }
    }

    private @Nullable Object join(Permission permission, Caller caller, Doorway doorway, InvocationContext call)
            throws Exception {
        if (!(openTransaction.getResource(OpenScope.class) instanceof OpenScope scope)) {
            throw new IllegalStateException(
                    "A transaction that no guard has begun is open around " + doorway.useCase());
        }
        if (!doorway.clinic().equals(scope.doorway().clinic())
                || !doorway.patient().equals(scope.doorway().patient())) {
            throw new IllegalStateException(doorway.useCase() + " is about somebody else than "
                    + scope.doorway().useCase());
        }
        return decideAndProceed(permission, caller, doorway, scope.relationship(), call);
    }

    private @Nullable Object decideAndProceed(
            Permission permission, Caller caller, Doorway doorway, Relationship relationship, InvocationContext call)
            throws Exception {
        Role role = decide(permission, caller, relationship);
        scopeAndHistory.record(doorway, Optional.of(role), "allowed", Optional.empty());
        door.admitted(permission, new Admission(caller.account(), role, relationship.memberRoles()));
        return call.proceed();
    }

    private Role decide(Permission permission, Caller caller, Relationship relationship) {
        if (caller.account().equals(ANONYMOUS)) {
            throw new RefusedException(RefusedException.Reason.ANONYMOUS);
        }
        if (!permissionCheck.mayEverOpen(permission, caller.roles())) {
            throw new RefusedException(RefusedException.Reason.ROLE);
        }
        Decision decision = careCheck.decide(permission, caller.roles(), relationship);
        if (decision instanceof Refused refused) {
            throw new RefusedException(
                    RefusedException.Reason.valueOf(refused.step().name()));
        }
        return ((Allowed) decision).role();
    }

    /** What broke the work may also break the entry; the caller and the log must still learn what came first. */
    private void recordFailure(Permission permission, Doorway doorway, Throwable failure) {
        Optional<Role> role = door.checked().contains(permission)
                ? Optional.of(door.admission().role())
                : Optional.empty();
        try {
            recordAfterwards(doorway, role, "failed", Reasons.of(failure));
        } catch (Exception unrecorded) {
            failure.addSuppressed(unrecorded);
        }
    }

    private void recordAfterwards(Doorway doorway, Optional<Role> role, String outcome, String reason)
            throws Exception {
        transaction.run(() -> {
            scopeAndHistory.record(doorway, role, outcome, Optional.of(reason));
            return null;
        });
    }

    private static Caller nobody() {
        return new Caller(ANONYMOUS, "", Set.of(), UUID.randomUUID(), "");
    }

    private static <T> Optional<T> argument(InvocationContext call, Class<T> type) {
        return Arrays.stream(call.getParameters())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
