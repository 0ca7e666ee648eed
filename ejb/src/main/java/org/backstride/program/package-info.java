/** Programs: drafts that people edit, versions that never change. */
@NullMarked
package org.backstride.program;

import org.jspecify.annotations.NullMarked;
