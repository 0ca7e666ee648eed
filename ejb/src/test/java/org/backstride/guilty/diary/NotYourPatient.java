package org.backstride.guilty.diary;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.EXCEPTIONS_SAY_SO)
public class NotYourPatient extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
