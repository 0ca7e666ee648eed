package org.backstride.guilty.diary.store;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.REPOSITORIES_ARE_INTERFACES)
public class JpaPainReports {}
