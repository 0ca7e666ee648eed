/** The doors of the context program. */
@NullMarked
package org.backstride.web.program;

import org.jspecify.annotations.NullMarked;
