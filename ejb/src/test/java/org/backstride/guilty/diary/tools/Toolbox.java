package org.backstride.guilty.diary.tools;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** Lives in a drawer of its own invention. */
@Breaks(HouseRule.EVERY_CLASS_HAS_A_PLACE)
public class Toolbox {}
