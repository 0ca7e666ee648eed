package org.backstride.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers what a use case announced, in order. */
public final class Heard<T> implements Event<T> {

    private final List<T> events = new ArrayList<>();

    @Override
    public void fire(T event) {
        events.add(event);
    }

    public List<T> events() {
        return List.copyOf(events);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw inTheSameTransaction();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw inTheSameTransaction();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw withoutQualifiers();
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw withoutQualifiers();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw withoutQualifiers();
    }

    private static UnsupportedOperationException inTheSameTransaction() {
        return new UnsupportedOperationException("listeners work in the same transaction");
    }

    private static UnsupportedOperationException withoutQualifiers() {
        return new UnsupportedOperationException("our events have no qualifiers");
    }
}
