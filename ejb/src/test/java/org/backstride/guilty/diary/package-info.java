/** Front door of a guilty context. */
@NullMarked
package org.backstride.guilty.diary;

import org.jspecify.annotations.NullMarked;
