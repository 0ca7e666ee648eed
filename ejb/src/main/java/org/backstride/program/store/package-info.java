/** Drafts and versions as PostgreSQL keeps them. */
@NullMarked
package org.backstride.program.store;

import org.jspecify.annotations.NullMarked;
