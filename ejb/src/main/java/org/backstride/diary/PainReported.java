package org.backstride.diary;

import org.backstride.diary.rules.PainReport;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** A patient reported pain; told once per report, in the same transaction. */
public record PainReported(ClinicId clinic, PatientId patient, PainReport report) {}
