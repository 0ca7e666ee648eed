/** Clinics, memberships and care teams. */
@NullMarked
package org.backstride.clinic;

import org.jspecify.annotations.NullMarked;
