package org.backstride.guilty.program;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** Its package has no package-info. */
@Breaks(HouseRule.PACKAGES_ARE_NULL_MARKED)
public class Unmarked {}
