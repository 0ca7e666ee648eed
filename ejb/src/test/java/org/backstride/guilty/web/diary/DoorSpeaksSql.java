package org.backstride.guilty.web.diary;

import jakarta.persistence.EntityManager;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
public interface DoorSpeaksSql {

    EntityManager database();
}
