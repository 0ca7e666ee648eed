package org.backstride.web.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.patient.rules.RecordWithTeam;
import org.backstride.web.clinic.CareTeamAnswer;

/**
 * A patient record: the person and who cares for them today.
 *
 * @param hasAccount whether a login belongs to it
 */
public record PatientAnswer(
        UUID id,
        UUID clinic,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String language,
        Instant registeredAt,
        boolean hasAccount,
        List<CareTeamAnswer> careTeam) {

    static PatientAnswer of(RecordWithTeam found) {
        Patient patient = found.patient();
        Person person = patient.person();
        return new PatientAnswer(
                patient.id().value(),
                patient.clinic().value(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                person.language(),
                patient.registeredAt(),
                person.account().isPresent(),
                found.careTeam().stream().map(CareTeamAnswer::of).toList());
    }
}
