/** Guilty store. */
@NullMarked
package org.backstride.guilty.diary.store;

import org.jspecify.annotations.NullMarked;
