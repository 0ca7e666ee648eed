/** Pain scores, reports and their days. */
@NullMarked
package org.backstride.diary.rules;

import org.jspecify.annotations.NullMarked;
