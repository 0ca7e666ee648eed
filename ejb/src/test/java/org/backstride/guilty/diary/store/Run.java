package org.backstride.guilty.diary.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.ROWS_STAY_IN_STORE)
@Entity
class Run {

    @Id
    Long id;
}
