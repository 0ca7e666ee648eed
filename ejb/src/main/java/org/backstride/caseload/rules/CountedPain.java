package org.backstride.caseload.rules;

import java.time.Instant;

/**
 * What of a patient's pain counts for the caseload.
 *
 * @param last the score of the latest report
 * @param at the moment it counts at
 */
public record CountedPain(int last, Instant at, RecentPain recent) {}
