package org.backstride.access.rules;

/** What a permission is about, and so which ids its use case must be given. */
public enum Scope {
    PLATFORM,
    CLINIC,
    PATIENT
}
