/** Decisions that can be switched off from outside, to see what the other layers still hold. */
@NullMarked
package org.backstride.careless.layers;

import org.jspecify.annotations.NullMarked;
