package org.backstride.access.rules;

/** How far a permission carries somebody in a role. */
public enum Reach {
    /** The door stays shut. */
    NEVER,
    /** Only the record that is about oneself. */
    OWN,
    /** Patients in whose care team one is today. */
    CARE_TEAM,
    /** Anything of the clinic in which one holds a living membership in this role. */
    CLINIC,
    /** Things that belong to no clinic. */
    PLATFORM
}
