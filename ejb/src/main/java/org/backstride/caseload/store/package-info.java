/** Summary rows as PostgreSQL keeps them. */
@NullMarked
package org.backstride.caseload.store;

import org.jspecify.annotations.NullMarked;
