/** A store that others reach into. */
@NullMarked
package org.backstride.guilty.clinic.store;

import org.jspecify.annotations.NullMarked;
