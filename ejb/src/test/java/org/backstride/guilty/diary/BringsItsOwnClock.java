package org.backstride.guilty.diary;

import java.time.Clock;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.TIME_IS_HANDED_IN)
public class BringsItsOwnClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
