package org.backstride.guilty.clinic.store;

/** Innocent: the store of another context. */
public interface Clinics {}
