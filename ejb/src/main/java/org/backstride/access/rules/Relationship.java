package org.backstride.access.rules;

import java.util.Set;

/**
 * How an actor stands to a clinic and perhaps to one of its patients, read from our own database at this request.
 *
 * @param memberRoles roles of the actor's living memberships in the clinic
 * @param patientKnown whether the patient exists in the clinic
 * @param ownRecord whether the patient's record is the actor's own
 * @param inCareTeam whether the actor is in the patient's care team today
 */
public record Relationship(Set<Role> memberRoles, boolean patientKnown, boolean ownRecord, boolean inCareTeam) {

    /** Nobody to anybody: what stands before anything was read. */
    public static final Relationship NONE = new Relationship(Set.of(), false, false, false);

    public Relationship {
        memberRoles = Set.copyOf(memberRoles);
    }
}
