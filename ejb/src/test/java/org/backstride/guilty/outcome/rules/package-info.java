/** Rules that others may use. */
@NullMarked
package org.backstride.guilty.outcome.rules;

import org.jspecify.annotations.NullMarked;
