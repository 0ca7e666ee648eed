package org.backstride.guilty.web.diary;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.RESOURCES_ARE_RESTS)
public class PathlessResource {}
