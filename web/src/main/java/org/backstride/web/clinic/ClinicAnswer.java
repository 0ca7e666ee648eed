package org.backstride.web.clinic;

import java.util.List;
import java.util.UUID;
import org.backstride.clinic.rules.Clinic;

/** A clinic and its settings. */
public record ClinicAnswer(
        UUID id, String name, String country, String emergencyNumber, List<String> languages, String timeZone) {

    static ClinicAnswer of(Clinic clinic) {
        return new ClinicAnswer(
                clinic.id().value(),
                clinic.name(),
                clinic.country(),
                clinic.emergencyNumber(),
                clinic.languages(),
                clinic.zone().getId());
    }
}
