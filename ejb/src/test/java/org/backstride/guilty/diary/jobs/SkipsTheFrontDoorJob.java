package org.backstride.guilty.diary.jobs;

import org.backstride.guilty.diary.store.PainReports;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.CALLS_GO_ONE_WAY)
public interface SkipsTheFrontDoorJob {

    PainReports reports();
}
