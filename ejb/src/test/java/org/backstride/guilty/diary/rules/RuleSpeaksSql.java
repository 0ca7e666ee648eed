package org.backstride.guilty.diary.rules;

import java.sql.Connection;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
public interface RuleSpeaksSql {

    Connection connection();
}
