/** The history: searched and shown. It is written by the guard and by triggers, never from here. */
@NullMarked
package org.backstride.audit;

import org.jspecify.annotations.NullMarked;
