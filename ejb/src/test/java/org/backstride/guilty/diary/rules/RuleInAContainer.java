package org.backstride.guilty.diary.rules;

import jakarta.enterprise.context.ApplicationScoped;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
@ApplicationScoped
public class RuleInAContainer {}
