package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.shared.InvalidValueException;

/**
 * Names an exercise for as long as there are programs that hold it, across all its revisions.
 *
 * @param value 1 to 80 lower-case letters, digits and hyphens, such as side-plank
 */
public record ExerciseKey(@JsonValue String value) implements Comparable<ExerciseKey> {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExerciseKey {
        if (!isPossible(value)) {
            throw new InvalidValueException("", "An exercise is named by lower-case letters, digits and hyphens.");
        }
    }

    /** The key as somebody wrote it; empty when no exercise could ever have this name. */
    public static Optional<ExerciseKey> of(String written) {
        return isPossible(written) ? Optional.of(new ExerciseKey(written)) : Optional.empty();
    }

    private static boolean isPossible(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ExerciseKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
