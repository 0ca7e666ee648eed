package org.backstride.guilty.docker;

import org.backstride.guilty.outcome.rules.Score;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** The launcher starts the clinic and speaks to it through its public API only. */
@Breaks(HouseRule.CALLS_GO_ONE_WAY)
public interface CallsTheClinic {

    Score score();
}
