package org.backstride.access.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a person is to the clinic. The identity provider and the database use the same words. */
public enum Role {
    PATIENT("patient"),
    PHYSIO("physio"),
    CLINICAL_LEAD("clinical-lead"),
    CLINIC_ADMIN("clinic-admin"),
    OPERATOR("operator");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The role's name in tokens, in the database and in the API. */
    public String word() {
        return word;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
