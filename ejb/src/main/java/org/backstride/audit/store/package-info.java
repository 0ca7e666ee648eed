/** Entries as PostgreSQL keeps them. */
@NullMarked
package org.backstride.audit.store;

import org.jspecify.annotations.NullMarked;
