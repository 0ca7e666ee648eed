package org.backstride.guilty.diary.rules;

import java.util.UUID;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.RULES_ARE_PURE)
public class RuleThrowsDice {

    UUID id() {
        return UUID.randomUUID();
    }
}
