package org.backstride.guilty.web.diary;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.TIME_IS_HANDED_IN)
public class CountsMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
