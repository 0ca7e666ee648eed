package org.backstride.guilty.diary.rules;

import org.jspecify.annotations.Nullable;

/** Innocent: a record may hold a fact that is absent. */
public record HoldsAnAbsentFact(@Nullable String note) {}
