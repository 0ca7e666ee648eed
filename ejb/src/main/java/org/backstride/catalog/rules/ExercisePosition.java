package org.backstride.catalog.rules;

/** Where in the list of exercises a page ends: the list is sorted by name, then by key. */
public record ExercisePosition(String name, ExerciseKey id) {}
