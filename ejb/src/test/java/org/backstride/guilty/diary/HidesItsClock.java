package org.backstride.guilty.diary;

import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.INJECTION_IS_OPEN_TO_TESTS)
public class HidesItsClock {

    @Inject
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
