package org.backstride.guilty.diary.rules;

import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;
import org.jspecify.annotations.Nullable;

@Breaks(HouseRule.RULES_ANSWER)
public class RuleAnswersNull {

    @Nullable
    String verdict() {
        return null;
    }
}
