/** A listener that somebody calls. */
@NullMarked
package org.backstride.guilty.audit;

import org.jspecify.annotations.NullMarked;
