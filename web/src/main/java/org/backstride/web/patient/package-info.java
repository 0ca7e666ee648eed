/** The doors of the context patient. */
@NullMarked
package org.backstride.web.patient;

import org.jspecify.annotations.NullMarked;
