package org.backstride.guilty.diary;

import jakarta.enterprise.context.ApplicationScoped;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.FRONT_DOORS_ARE_GUARDED)
@ApplicationScoped
public class OpenToEverybody {

    public int worstPain() {
        return 10;
    }
}
