/** A real PostgreSQL for the tests, set up as in production: the same roles, the same migrations, the same scope. */
@NullMarked
package org.backstride.database;

import org.jspecify.annotations.NullMarked;
