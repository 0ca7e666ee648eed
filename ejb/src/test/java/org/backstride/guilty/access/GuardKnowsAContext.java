package org.backstride.guilty.access;

import org.backstride.guilty.outcome.rules.Score;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.CALLS_GO_ONE_WAY)
public interface GuardKnowsAContext {

    Score score();
}
