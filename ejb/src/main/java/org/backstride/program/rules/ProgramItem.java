package org.backstride.program.rules;

import org.backstride.catalog.rules.Dose;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a session, at a dose.
 *
 * @param exercise the exercise's key in the catalog
 * @param note what the physio wants this patient to mind
 */
public record ProgramItem(
        String exercise, Dose dose, @Nullable String note) {}
