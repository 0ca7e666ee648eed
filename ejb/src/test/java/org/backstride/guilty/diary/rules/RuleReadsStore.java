package org.backstride.guilty.diary.rules;

import org.backstride.guilty.diary.store.PainReports;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.CALLS_GO_ONE_WAY)
public interface RuleReadsStore {

    PainReports reports();
}
