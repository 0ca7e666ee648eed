package org.backstride.web.audit;

import java.util.Optional;
import java.util.UUID;
import org.backstride.audit.rules.AuditKey;
import org.backstride.web.rest.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a list of the history continues. */
final class HistoryCursor {

    private HistoryCursor() {}

    static String write(AuditKey key) {
        return Cursor.of(key.at(), key.id());
    }

    static Optional<AuditKey> read(@Nullable String after) {
        return Cursor.read(
                after, 2, parts -> new AuditKey(Cursor.moment(parts.text(0)), UUID.fromString(parts.text(1))));
    }
}
