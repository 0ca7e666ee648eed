package org.backstride.access.rules;

/** What the care policy answers: in which role somebody may pass, or at which step they were stopped. */
public sealed interface Decision {

    /** The door opens, in this role. */
    record Allowed(Role role) implements Decision {}

    /** The door stays shut. */
    record Refused(Step step) implements Decision {}

    /** Where a refusal happened. */
    enum Step {
        /** None of the caller's roles ever opens this door. */
        ROLE,
        /** No living membership in a fitting role, or no such clinic. */
        CLINIC,
        /** No fitting relation to the patient, or no such patient. */
        PATIENT
    }
}
