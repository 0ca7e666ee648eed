/** What the patient does and feels. Facts are appended. */
@NullMarked
package org.backstride.diary;

import org.jspecify.annotations.NullMarked;
