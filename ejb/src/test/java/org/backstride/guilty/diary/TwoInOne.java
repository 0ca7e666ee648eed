package org.backstride.guilty.diary;

import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.ONE_USE_CASE_ONE_CLASS)
public class TwoInOne {

    @UseCase(Permission.SEE_PAIN_HISTORY)
    void show() {}

    @UseCase(Permission.REPORT_PAIN)
    void report() {}
}
