package org.backstride.diary.rules;

import java.util.List;
import java.util.Optional;

/**
 * How a patient's pain went.
 *
 * @param days only those on which something was reported, in order: missing is not the same as none
 * @param last the patient's latest report, whenever it was
 */
public record PainTrend(TrendPeriod period, List<TrendDay> days, Optional<PainReport> last) {

    public PainTrend {
        days = List.copyOf(days);
    }
}
