package org.backstride.guilty.diary;

import org.backstride.guilty.clinic.store.Clinics;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks({HouseRule.CALLS_GO_ONE_WAY, HouseRule.CONTEXTS_FORM_NO_CYCLE})
public interface ReachesIntoAnotherStore {

    Clinics clinics();
}
