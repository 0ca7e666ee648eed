package org.backstride.ear;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What requests have left in the audit history. */
final class GuardEntries {

    /**
     * The trace of one request.
     *
     * @param entries how many the guard wrote
     * @param useCase in small letters
     * @param changed whether rows were changed
     */
    record Trace(long entries, String outcome, String actor, String useCase, boolean changed) {

        static final Trace NONE = new Trace(0, "", "", "", false);
    }

    private GuardEntries() {}

    static Map<UUID, Trace> of(List<UUID> requests) {
        Map<UUID, Trace> traces = new HashMap<>();
        Database.rows("""
                        select request_id,
                               count(*) filter (where kind = 'use-case'),
                               string_agg(distinct outcome, '+') filter (where kind = 'use-case'),
                               string_agg(distinct actor, '+'),
                               string_agg(distinct use_case, '+'),
                               count(*) filter (where kind = 'change') > 0
                          from audit.entry where request_id = any (?) group by request_id""", (Object) requests.toArray(UUID[]::new))
                .forEach(row -> traces.put(
                        (UUID) row.get(0),
                        new Trace(
                                ((Number) row.get(1)).longValue(),
                                String.valueOf(row.get(2)),
                                String.valueOf(row.get(3)),
                                String.valueOf(row.get(4)).toLowerCase(Locale.ROOT),
                                Boolean.TRUE.equals(row.get(5)))));
        return traces;
    }
}
