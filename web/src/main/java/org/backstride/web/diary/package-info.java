/** The doors of the context diary. */
@NullMarked
package org.backstride.web.diary;

import org.jspecify.annotations.NullMarked;
