package org.backstride.guilty.diary;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.EXCEPTIONS_SAY_SO)
public class CalmException {}
