package org.backstride.guilty.diary;

import jakarta.transaction.UserTransaction;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.THE_GUARD_OWNS_THE_TRANSACTION)
public interface OwnsATransaction {

    UserTransaction transaction();
}
