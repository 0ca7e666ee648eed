package org.backstride.guilty.web.diary;

import jakarta.annotation.security.RolesAllowed;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

/** A refusal here would leave no entry in the history. */
@Breaks(HouseRule.LIBRARIES_ARE_LISTED)
@RolesAllowed("physio")
public interface DoorDecidesByRole {}
