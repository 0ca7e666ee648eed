/** Guilty rules. */
@NullMarked
package org.backstride.guilty.diary.rules;

import org.jspecify.annotations.NullMarked;
