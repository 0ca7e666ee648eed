package org.backstride.access.rules;

import java.util.List;
import java.util.Set;
import org.backstride.access.rules.Decision.Allowed;
import org.backstride.access.rules.Decision.Refused;
import org.backstride.access.rules.Decision.Step;

/** The fine half of a decision: does a role that opens this kind of door open this very door today? */
public final class CarePolicy {

    /** The widest role first: the history names the role that carried the actor through. */
    private static final List<Role> WIDEST_FIRST =
            List.of(Role.CLINICAL_LEAD, Role.PHYSIO, Role.CLINIC_ADMIN, Role.OPERATOR, Role.PATIENT);

    private CarePolicy() {}

    public static Decision decide(Permission permission, Set<Role> tokenRoles, Relationship relationship) {
        for (Role role : WIDEST_FIRST) {
            if (tokenRoles.contains(role) && reaches(permission, role, relationship)) {
                return new Allowed(role);
            }
        }
        return new Refused(stepReached(permission, relationship));
    }

    private static boolean reaches(Permission permission, Role role, Relationship relationship) {
        return switch (RoleTable.reach(permission, role)) {
            case NEVER -> false;
            case OWN -> relationship.ownRecord();
            case CARE_TEAM -> relationship.memberRoles().contains(role) && relationship.inCareTeam();
            case CLINIC -> relationship.memberRoles().contains(role) && isThere(permission, relationship);
            case PLATFORM -> true;
        };
    }

    private static boolean isThere(Permission permission, Relationship relationship) {
        return permission.scope() != Scope.PATIENT || relationship.patientKnown();
    }

    private static Step stepReached(Permission permission, Relationship relationship) {
        return permission.scope() == Scope.PATIENT
                        && !relationship.memberRoles().isEmpty()
                ? Step.PATIENT
                : Step.CLINIC;
    }
}
