package org.backstride.program;

import org.backstride.program.rules.StepState;

/** A version as a list shows it: what it holds and where it stands today. */
public record VersionEntry(VersionView view, StepState state) {}
