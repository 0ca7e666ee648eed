/** A guard that knows too much. */
@NullMarked
package org.backstride.guilty.access;

import org.jspecify.annotations.NullMarked;
