package org.backstride.patient;

import org.backstride.patient.rules.Patient;

/** A patient was registered; told in the same transaction. */
public record PatientRegistered(Patient patient) {}
