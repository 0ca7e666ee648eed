/** Pain reports as PostgreSQL keeps them. */
@NullMarked
package org.backstride.diary.store;

import org.jspecify.annotations.NullMarked;
