/** What a clinic and a membership are. */
@NullMarked
package org.backstride.clinic.rules;

import org.jspecify.annotations.NullMarked;
