/** The doors of the context catalog. */
@NullMarked
package org.backstride.web.catalog;

import org.jspecify.annotations.NullMarked;
