package org.backstride.shared;

import java.util.UUID;

/** Names a membership: one person in one role in one clinic. */
public record MembershipId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
