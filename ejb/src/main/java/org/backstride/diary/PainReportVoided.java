package org.backstride.diary;

import org.backstride.diary.rules.PainReportId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/**
 * A pain report does not count any more; told once per report, in the same transaction. Whoever counted it asks
 * {@link StandingPain} what is left.
 */
public record PainReportVoided(ClinicId clinic, PatientId patient, PainReportId report) {}
