package org.backstride.guilty.outcome.rules;

/** Innocent: a value of a context that uses nobody. */
public record Score(int value) {}
