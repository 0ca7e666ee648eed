package org.backstride.guilty.diary.store;

/** Innocent: its own context may use it. */
public interface PainReports {}
