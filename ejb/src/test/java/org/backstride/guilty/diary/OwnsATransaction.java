package org.backstride.guilty.diary;

import jakarta.transaction.UserTransaction;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** The guard owns it. */
@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
public interface OwnsATransaction {

    UserTransaction transaction();
}
