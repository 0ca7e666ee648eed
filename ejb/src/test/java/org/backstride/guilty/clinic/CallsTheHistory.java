package org.backstride.guilty.clinic;

import org.backstride.guilty.audit.WriteEntry;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.LISTENERS_ARE_NOT_CALLED)
public interface CallsTheHistory {

    WriteEntry history();
}
