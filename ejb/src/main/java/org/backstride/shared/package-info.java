/** Ids and a handful of values that every context speaks. Tiny, and kept tiny. */
@NullMarked
package org.backstride.shared;

import org.jspecify.annotations.NullMarked;
