/** What a program may contain. */
@NullMarked
package org.backstride.program.rules;

import org.jspecify.annotations.NullMarked;
