package org.backstride.diary.rules;

import java.util.Optional;

/**
 * A pain report as it stands today.
 *
 * @param voided empty while it counts
 */
public record PainEntry(PainReport report, Optional<PainReportVoid> voided) {}
