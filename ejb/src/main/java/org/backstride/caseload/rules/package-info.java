/** How a summary ages. */
@NullMarked
package org.backstride.caseload.rules;

import org.jspecify.annotations.NullMarked;
