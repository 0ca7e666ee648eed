package org.backstride.patient;

import java.time.LocalDate;
import org.backstride.access.InsideUseCase;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** What other contexts ask about a patient's birth while one of their use cases is open. */
@InsideUseCase
public interface BirthDates {

    /** The birth date of a patient whom the guard has found. */
    LocalDate of(ClinicId clinic, PatientId patient);
}
