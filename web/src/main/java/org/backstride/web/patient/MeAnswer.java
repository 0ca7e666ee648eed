package org.backstride.web.patient;

import java.util.List;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.patient.rules.Myself;
import org.backstride.patient.rules.OwnRecord;

/** Who somebody is to Backstride. */
public record MeAnswer(
        String account,
        String name,
        List<String> roles,
        List<WorkplaceAnswer> clinics,
        List<OwnRecordAnswer> patients) {

    /** A clinic in which the actor works. */
    public record WorkplaceAnswer(
            UUID id, String name, List<String> roles, String country, String emergencyNumber, String timeZone) {

        static WorkplaceAnswer of(OwnClinic own) {
            Clinic clinic = own.clinic();
            return new WorkplaceAnswer(
                    clinic.id().value(),
                    clinic.name(),
                    own.roles().stream().map(Role::word).toList(),
                    clinic.country(),
                    clinic.emergencyNumber(),
                    clinic.zone().getId());
        }
    }

    /** A patient record that is about the actor. */
    public record OwnRecordAnswer(
            UUID clinic, UUID patient, String givenName, String clinicName, String emergencyNumber, String timeZone) {

        static OwnRecordAnswer of(OwnRecord own) {
            Clinic clinic = own.clinic();
            return new OwnRecordAnswer(
                    clinic.id().value(),
                    own.patient().value(),
                    own.givenName(),
                    clinic.name(),
                    clinic.emergencyNumber(),
                    clinic.zone().getId());
        }
    }

    static MeAnswer of(Myself myself) {
        return new MeAnswer(
                myself.account().value(),
                myself.name(),
                myself.roles().stream().sorted().map(Role::word).toList(),
                myself.clinics().stream().map(WorkplaceAnswer::of).toList(),
                myself.records().stream().map(OwnRecordAnswer::of).toList());
    }
}
