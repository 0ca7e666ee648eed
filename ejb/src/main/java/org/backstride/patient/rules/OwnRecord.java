package org.backstride.patient.rules;

import org.backstride.clinic.rules.Clinic;
import org.backstride.shared.PatientId;

/** A record that is about the actor, with the clinic that keeps it. */
public record OwnRecord(Clinic clinic, PatientId patient, String givenName) {}
