package org.backstride.guilty.diary.rules;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.ROWS_STAY_IN_STORE)
public class RunRow {}
