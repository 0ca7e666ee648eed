package org.backstride.guilty.diary.jobs;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.JOBS_STAND_IN_JOBS)
public class RemindRunners {}
