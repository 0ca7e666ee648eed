/** The scope and the entries of the guard, as PostgreSQL keeps them. */
@NullMarked
package org.backstride.access.store;

import org.jspecify.annotations.NullMarked;
