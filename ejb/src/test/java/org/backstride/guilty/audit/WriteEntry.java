package org.backstride.guilty.audit;

/** Innocent: a listener. */
public interface WriteEntry {}
