package org.backstride.web.problem;

import java.util.UUID;
import org.backstride.shared.InvalidValueException.Fault;
import org.backstride.web.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Writes problem documents for one request in the language its sender reads. */
public final class Problems {

    private final Sentences sentences;
    private final UUID requestId;

    private Problems(Sentences sentences, UUID requestId) {
        this.sentences = sentences;
        this.requestId = requestId;
    }

    public static Problems answering(UUID requestId, @Nullable String acceptLanguage) {
        return new Problems(Sentences.preferredBy(acceptLanguage), requestId);
    }

    public Problem about(ProblemKind kind) {
        return about(Refusal.of(kind));
    }

    public Problem about(Throwable failure) {
        return about(Refusals.of(failure));
    }

    Problem about(Refusal refusal) {
        ProblemKind kind = refusal.kind();
        Wording wording = Wording.of(kind);
        return new Problem(
                kind.type(),
                sentences.say(wording.title()),
                kind.status(),
                sentences.say(refusal.sentence().orElse(wording.detail())),
                "urn:uuid:" + requestId,
                refusal.faults().stream().map(this::fieldError).toList());
    }

    private FieldError fieldError(Fault fault) {
        String pointer = fault.field().isEmpty() ? "" : "/" + fault.field();
        return new FieldError(pointer, sentences.say(fault.detail()));
    }
}
