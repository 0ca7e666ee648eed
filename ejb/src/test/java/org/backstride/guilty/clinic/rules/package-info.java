/** Rules that others may use. */
@NullMarked
package org.backstride.guilty.clinic.rules;

import org.jspecify.annotations.NullMarked;
