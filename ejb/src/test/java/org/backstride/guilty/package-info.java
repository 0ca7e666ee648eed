/** A mirror of the house in which every class breaks the rules it names. Tests of the rules, never shipped. */
@NullMarked
package org.backstride.guilty;

import org.jspecify.annotations.NullMarked;
