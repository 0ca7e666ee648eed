package org.backstride.shared;

/**
 * What became of something sent under an id of its own.
 *
 * @param value what is stored now
 * @param created false when the very same thing was stored before and this was a replay
 */
public record Stored<T>(T value, boolean created) {}
