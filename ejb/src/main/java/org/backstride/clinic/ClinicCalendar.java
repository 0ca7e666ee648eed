package org.backstride.clinic;

import java.time.ZoneId;
import org.backstride.access.InsideUseCase;
import org.backstride.shared.ClinicId;

/** What other contexts ask about a clinic's days while one of their use cases is open. */
@InsideUseCase
public interface ClinicCalendar {

    /** Where the clinic's days begin. */
    ZoneId zone(ClinicId clinic);
}
