package org.backstride.diary.rules;

/**
 * A place that hurts.
 *
 * @param id a region of the shipped content, such as lower-back-side
 */
public record PainRegion(String id, Side side) {}
