package org.backstride.guilty.web.diary;

import jakarta.ws.rs.Path;
import org.backstride.house.Breaks;
import org.backstride.house.HouseRule;

@Breaks(HouseRule.RESOURCES_ARE_RESTS)
@Path("pain-reports")
public class PainReportsDoor {}
