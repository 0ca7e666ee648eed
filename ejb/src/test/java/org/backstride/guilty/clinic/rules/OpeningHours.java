package org.backstride.guilty.clinic.rules;

/** Innocent: a value of another context. */
public record OpeningHours(int from, int to) {}
