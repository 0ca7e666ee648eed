/** Guilty and innocent parts of the launcher. */
@NullMarked
package org.backstride.guilty.docker;

import org.jspecify.annotations.NullMarked;
