package org.backstride.web.problem;

import java.util.List;
import java.util.Optional;
import org.backstride.shared.InvalidValueException.Fault;

/**
 * What a request is answered with when it fails, before it is put into the reader's language.
 *
 * @param sentence an English sentence more exact than the kind's own
 */
record Refusal(ProblemKind kind, Optional<String> sentence, List<Fault> faults) {

    Refusal {
        faults = List.copyOf(faults);
    }

    static Refusal of(ProblemKind kind) {
        return new Refusal(kind, Optional.empty(), List.of());
    }

    static Refusal saying(ProblemKind kind, String sentence) {
        return new Refusal(kind, Optional.of(sentence), List.of());
    }

    static Refusal about(List<Fault> faults) {
        return new Refusal(ProblemKind.INVALID, Optional.empty(), faults);
    }
}
