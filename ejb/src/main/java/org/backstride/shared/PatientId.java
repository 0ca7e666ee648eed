package org.backstride.shared;

import java.util.UUID;

/** Names a patient record of one clinic. */
public record PatientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
