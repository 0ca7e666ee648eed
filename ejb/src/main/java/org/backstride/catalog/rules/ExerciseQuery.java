package org.backstride.catalog.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backstride.shared.Faults;
import org.backstride.shared.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the exercises. All conditions hold together; what is empty restricts nothing.
 *
 * @param words each must occur somewhere in the exercise's name, synonyms, muscles, equipment or cue; any case
 * @param cause the key of a cause that it works against
 * @param region the key of a part of the body that it is for
 * @param equipment the key of equipment that it needs or can use
 */
public record ExerciseQuery(
        List<String> words,
        Optional<String> cause,
        Optional<String> region,
        Optional<String> equipment,
        Optional<ExerciseKind> kind,
        Optional<ExercisePosition> after,
        PageSize size) {

    public static final PageSize USUAL_SIZE = new PageSize(100);

    static final int LONGEST_TEXT = 100;

    /** Control characters count as gaps too: PostgreSQL cannot even receive some of them. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,80}");

    public ExerciseQuery {
        words = List.copyOf(words);
    }

    /** Reads a query as it was written; blank is as good as none. Throws all faults together, each with its field. */
    public static ExerciseQuery of(
            @Nullable String text,
            @Nullable String cause,
            @Nullable String region,
            @Nullable String equipment,
            @Nullable String kind,
            Optional<ExercisePosition> after,
            PageSize size) {
        Faults faults = new Faults();
        String wanted = text == null ? "" : text;
        faults.unless(wanted.length() <= LONGEST_TEXT, "text", "Search for at most " + LONGEST_TEXT + " characters.");
        check(faults, "cause", cause, written -> KEY.matcher(written).matches(), "There is no such cause.");
        check(faults, "region", region, PainVocabulary.regions()::contains, "This region of the body is not known.");
        check(faults, "equipment", equipment, written -> KEY.matcher(written).matches(), "There is no such equipment.");
        check(
                faults,
                "kind",
                kind,
                written -> ExerciseKind.of(written).isPresent(),
                "There is no such kind of exercise.");
        return faults.orElse(() -> new ExerciseQuery(
                Arrays.stream(GAP.split(wanted)).filter(word -> !word.isEmpty()).toList(),
                filled(cause),
                filled(region),
                filled(equipment),
                filled(kind).flatMap(ExerciseKind::of),
                after,
                size));
    }

    private static void check(
            Faults faults, String field, @Nullable String written, Predicate<String> possible, String detail) {
        faults.unless(filled(written).filter(possible.negate()).isEmpty(), field, detail);
    }

    private static Optional<String> filled(@Nullable String written) {
        return Optional.ofNullable(written).filter(text -> !text.isBlank());
    }
}
