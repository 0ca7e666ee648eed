/** Shared things that know too much. */
@NullMarked
package org.backstride.guilty.shared;

import org.jspecify.annotations.NullMarked;
