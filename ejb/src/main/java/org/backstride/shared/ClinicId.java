package org.backstride.shared;

import java.util.UUID;

/** Names a clinic. */
public record ClinicId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
