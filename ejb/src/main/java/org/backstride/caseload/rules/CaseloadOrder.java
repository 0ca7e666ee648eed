package org.backstride.caseload.rules;

import java.util.Arrays;
import java.util.Optional;

/** How a caseload is ordered. */
public enum CaseloadOrder {
    /** The highest last score first; who never reported comes last. */
    WORST("worst"),
    NAME("name"),
    /** The latest report first; who never reported comes last. */
    LAST_REPORT("last-report");

    private final String word;

    CaseloadOrder(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<CaseloadOrder> of(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }
}
