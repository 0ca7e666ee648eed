/** What an exercise is, how it is dosed, and the words for pain. */
@NullMarked
package org.backstride.catalog.rules;

import org.jspecify.annotations.NullMarked;
