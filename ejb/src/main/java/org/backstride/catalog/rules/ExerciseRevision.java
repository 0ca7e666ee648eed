package org.backstride.catalog.rules;

/**
 * Names an exercise exactly as it was worded when it was assigned: later revisions do not change it.
 *
 * @param number counts from 1 for each exercise
 */
public record ExerciseRevision(ExerciseKey exercise, int number) {}
