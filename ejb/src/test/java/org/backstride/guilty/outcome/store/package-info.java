/** A store with a migration. */
@NullMarked
package org.backstride.guilty.outcome.store;

import org.jspecify.annotations.NullMarked;
