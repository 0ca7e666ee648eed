/** What a patient record holds and what it refuses. */
@NullMarked
package org.backstride.patient.rules;

import org.jspecify.annotations.NullMarked;
