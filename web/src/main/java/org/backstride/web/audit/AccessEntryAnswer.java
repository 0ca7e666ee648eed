package org.backstride.web.audit;

import java.time.Instant;
import java.util.UUID;
import org.backstride.audit.rules.AccessEntry;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody opened, or tried to open, the record.
 *
 * @param who the name by which the clinic knows the person
 * @param outcome allowed, refused or failed
 */
public record AccessEntryAnswer(
        UUID id, Instant at, @Nullable String who, @Nullable String role, String useCase, String outcome) {

    static AccessEntryAnswer of(AccessEntry entry) {
        return new AccessEntryAnswer(
                entry.id(),
                entry.at(),
                entry.who().orElse(null),
                entry.role().orElse(null),
                entry.useCase(),
                entry.outcome());
    }
}
