/** A folder the house does not have. */
@NullMarked
package org.backstride.guilty.diary.tools;

import org.jspecify.annotations.NullMarked;
