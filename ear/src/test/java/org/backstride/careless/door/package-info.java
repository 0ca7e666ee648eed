/** Doors that tests add to the WAR. */
@NullMarked
package org.backstride.careless.door;

import org.jspecify.annotations.NullMarked;
