package org.backstride.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The one form in which a parameter of some type is written.
 *
 * @param sentence says what should have stood there
 */
record ParameterForm<T>(Class<T> type, Pattern form, Function<String, T> reader, String sentence) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String NUMBER = "-?[0-9]{1,9}";
    private static final String A_NUMBER = "This must be a whole number.";

    private static final List<ParameterForm<?>> FORMS = List.of(
            new ParameterForm<>(
                    UUID.class,
                    Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
                    UUID::fromString,
                    "This must be an id such as 01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e."),
            new ParameterForm<>(
                    LocalDate.class, Pattern.compile(DAY), LocalDate::parse, "This must be a day such as 2026-11-22."),
            new ParameterForm<>(
                    Instant.class,
                    Pattern.compile(DAY + "T[0-9:.]+(Z|[+-][0-9:]+)"),
                    Instant::parse,
                    "This must be a moment such as 2026-11-22T07:30:00Z."),
            new ParameterForm<>(Integer.class, Pattern.compile(NUMBER), Integer::valueOf, A_NUMBER),
            new ParameterForm<>(int.class, Pattern.compile(NUMBER), Integer::valueOf, A_NUMBER),
            new ParameterForm<>(
                    String.class,
                    Pattern.compile("[^\\u0000\\ud800-\\udfff]*", Pattern.DOTALL),
                    Function.identity(),
                    "This must be text."));

    @SuppressWarnings("unchecked")
    static <T> Optional<ParameterForm<T>> of(Class<T> type) {
        return FORMS.stream()
                .filter(form -> form.type().equals(type))
                .map(form -> (ParameterForm<T>) form)
                .findFirst();
    }

    /** Empty when the text has another form or means nothing, such as the 31st of June. */
    Optional<T> read(String text) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }
}
