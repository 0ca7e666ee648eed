package org.backstride.patient.rules;

import java.time.Instant;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** The record of one person in one clinic. */
public record Patient(ClinicId clinic, PatientId id, Person person, Instant registeredAt) {}
