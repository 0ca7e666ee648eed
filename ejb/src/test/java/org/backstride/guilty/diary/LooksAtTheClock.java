package org.backstride.guilty.diary;

import java.time.Instant;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.TIME_IS_HANDED_IN)
public class LooksAtTheClock {

    Instant now() {
        return Instant.now();
    }
}
