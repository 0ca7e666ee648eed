/** Clinics, memberships and care relations as PostgreSQL keeps them. */
@NullMarked
package org.backstride.clinic.store;

import org.jspecify.annotations.NullMarked;
