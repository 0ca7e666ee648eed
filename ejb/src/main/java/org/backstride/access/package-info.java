/** Who may do what: the role table, the care policy, and the guard around every use case. Knows no other context. */
@NullMarked
package org.backstride.access;

import org.jspecify.annotations.NullMarked;
