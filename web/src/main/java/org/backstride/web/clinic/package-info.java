/** The doors of the context clinic. */
@NullMarked
package org.backstride.web.clinic;

import org.jspecify.annotations.NullMarked;
