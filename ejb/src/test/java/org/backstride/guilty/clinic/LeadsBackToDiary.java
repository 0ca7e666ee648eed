package org.backstride.guilty.clinic;

import org.backstride.guilty.diary.rules.SkipsNothing;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** Using diary is fine; that diary uses clinic too makes the cycle. */
@Breaks(HouseRule.CONTEXTS_FORM_NO_CYCLE)
public interface LeadsBackToDiary {

    SkipsNothing value();
}
