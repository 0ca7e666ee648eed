/** The catalog as PostgreSQL keeps it, and how the shipped content gets there. */
@NullMarked
package org.backstride.catalog.store;

import org.jspecify.annotations.NullMarked;
