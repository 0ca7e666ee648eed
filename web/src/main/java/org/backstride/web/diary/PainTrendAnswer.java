package org.backstride.web.diary;

import java.time.LocalDate;
import java.util.List;
import org.backstride.diary.rules.PainTrend;
import org.backstride.diary.rules.TrendDay;
import org.jspecify.annotations.Nullable;

/**
 * A pain trend.
 *
 * @param days only those on which something was reported, in order
 * @param last the patient's latest report, whenever it was; null before the first
 */
public record PainTrendAnswer(
        LocalDate from,
        LocalDate to,
        List<TrendDay> days,
        @Nullable StoredPainReport last) {

    static PainTrendAnswer of(PainTrend trend) {
        return new PainTrendAnswer(
                trend.period().from(),
                trend.period().to(),
                trend.days(),
                trend.last().map(StoredPainReport::of).orElse(null));
    }
}
