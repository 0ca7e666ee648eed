package org.backstride.catalog.rules;

import org.backstride.shared.InvalidValueException;

/**
 * Where in the list of exercises a page ends: the list is sorted by name, then by key.
 *
 * @param name without control characters: it comes back from outside, and PostgreSQL cannot even receive some of them
 */
public record ExercisePosition(String name, ExerciseKey id) {

    public ExercisePosition {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException("", "No page of the list ends here.");
        }
    }
}
