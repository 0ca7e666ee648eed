package org.backstride.catalog.rules;

/**
 * Why a runner's back may hurt.
 *
 * @param category strength, mobility, technique and the like
 * @param mechanism how it leads to pain, in words for the patient
 */
public record Cause(String id, String name, String category, String mechanism) {}
