package org.backstride.guilty.diary;

import java.time.Instant;
import java.util.function.Supplier;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** A method reference looks at it just as well. */
@Breaks(HouseRule.TIME_IS_HANDED_IN)
public class PointsAtTheClock {

    Supplier<Instant> now() {
        return Instant::now;
    }
}
