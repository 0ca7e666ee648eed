/** The readable role table and the pure care policy. */
@NullMarked
package org.backstride.access.rules;

import org.jspecify.annotations.NullMarked;
