package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.backstride.clinic.store.Clinics;
import org.backstride.shared.ClinicId;

@ApplicationScoped
class StoredClinicCalendar implements ClinicCalendar {

    @Inject
    Clinics clinics;

    @Override
    public ZoneId zone(ClinicId clinic) {
        return clinics.find(clinic).orElseThrow().zone();
    }
}
