package org.backstride.guilty.diary.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.THERE_IS_ONE_JSON_ENGINE)
public class BuildsAnEngineByParts {

    JsonMapper engine() {
        return JsonMapper.builder().build();
    }
}
