package org.backstride.guilty.diary;

import jakarta.servlet.http.HttpServletRequest;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
public interface KnowsHttp {

    HttpServletRequest request();
}
