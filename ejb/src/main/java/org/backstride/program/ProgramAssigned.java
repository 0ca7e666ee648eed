package org.backstride.program;

import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** A patient got a new program version; told in the same transaction. */
public record ProgramAssigned(ClinicId clinic, PatientId patient, int number) {}
