package org.backstride.program.rules;

import org.backstride.catalog.rules.Dose;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of an assigned version: bound to the revision of the content that the physio saw.
 *
 * @param exercise the exercise's key in the catalog
 * @param revision 1 and up
 */
public record AssignedItem(
        String exercise, int revision, Dose dose, @Nullable String note) {}
