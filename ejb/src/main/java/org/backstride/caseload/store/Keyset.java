package org.backstride.caseload.store;

import jakarta.persistence.Query;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadOrder;

/** The sort orders of the caseload as SQL, and where a page continues. Nulls stand last in each of them. */
final class Keyset {

    private Keyset() {}

    static String order(CaseloadOrder order) {
        return switch (order) {
            case WORST -> "s.last_pain desc nulls last, s.patient_id";
            case LAST_REPORT -> "s.last_report_at desc nulls last, s.patient_id";
            case NAME -> "s.family_name, s.given_name, s.patient_id";
        };
    }

    static String following(CaseloadOrder order, CaseloadKey key) {
        return switch (order) {
            case WORST -> following("s.last_pain", key.lastPain().isPresent());
            case LAST_REPORT -> following("s.last_report_at", key.lastReportAt().isPresent());
            case NAME -> "(s.family_name, s.given_name, s.patient_id) > (:family, :given, :patient)";
        };
    }

    private static String following(String column, boolean hasValue) {
        return hasValue
                ? "(%1$s < :key or (%1$s = :key and s.patient_id > :patient) or %1$s is null)".formatted(column)
                : "(%s is null and s.patient_id > :patient)".formatted(column);
    }

    static void bind(Query query, CaseloadOrder order, CaseloadKey key) {
        query.setParameter("patient", key.patient().value());
        switch (order) {
            case WORST -> key.lastPain().ifPresent(pain -> query.setParameter("key", pain));
            case LAST_REPORT -> key.lastReportAt().ifPresent(at -> query.setParameter("key", at));
            case NAME -> query.setParameter("family", key.familyName()).setParameter("given", key.givenName());
        }
    }
}
