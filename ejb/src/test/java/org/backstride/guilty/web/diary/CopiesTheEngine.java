package org.backstride.guilty.web.diary;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;
import org.backstride.shared.Json;

@Breaks(HouseRule.THERE_IS_ONE_JSON_ENGINE)
public class CopiesTheEngine {

    ObjectMapper engine() {
        return Json.engine().copy();
    }
}
