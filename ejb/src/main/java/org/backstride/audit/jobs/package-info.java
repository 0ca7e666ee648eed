/** Upkeep of the history by timer. */
@NullMarked
package org.backstride.audit.jobs;

import org.jspecify.annotations.NullMarked;
