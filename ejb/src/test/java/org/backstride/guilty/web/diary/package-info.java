/** Guilty doors. */
@NullMarked
package org.backstride.guilty.web.diary;

import org.jspecify.annotations.NullMarked;
