/** What may be asked of the history. */
@NullMarked
package org.backstride.audit.rules;

import org.jspecify.annotations.NullMarked;
