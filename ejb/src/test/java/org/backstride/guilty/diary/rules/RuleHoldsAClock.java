package org.backstride.guilty.diary.rules;

import java.time.Clock;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.RULES_ARE_PURE)
public record RuleHoldsAClock(Clock clock) {}
