package org.backstride.guilty.diary.rules;

/** Innocent: a value that others may use. */
public record SkipsNothing(int value) {}
