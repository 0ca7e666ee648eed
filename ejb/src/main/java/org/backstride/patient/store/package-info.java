/** Patient records as PostgreSQL keeps them. */
@NullMarked
package org.backstride.patient.store;

import org.jspecify.annotations.NullMarked;
