package org.backstride.guilty.diary.store;

import org.backstride.guilty.diary.ReachesIntoAnotherStore;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.CALLS_GO_ONE_WAY)
public interface StoreCallsFrontDoor {

    ReachesIntoAnotherStore frontDoor();
}
