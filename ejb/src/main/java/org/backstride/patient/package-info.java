/** The patient record: one person in one clinic. */
@NullMarked
package org.backstride.patient;

import org.jspecify.annotations.NullMarked;
