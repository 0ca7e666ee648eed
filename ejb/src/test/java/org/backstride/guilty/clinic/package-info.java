/** Front door of another guilty context. */
@NullMarked
package org.backstride.guilty.clinic;

import org.jspecify.annotations.NullMarked;
