package org.backstride.guilty.diary.rules;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.NAMES_MEAN_SOMETHING)
public class DateUtils {}
