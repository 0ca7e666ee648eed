/**
 * Use cases that tests add to the ejb jar inside the server: proper ones that do what no product code would, to see the
 * guard and the row-level security at work, and improper ones that must stop the start.
 */
@NullMarked
package org.backstride.careless;

import org.jspecify.annotations.NullMarked;
