/** The doors of the context audit. */
@NullMarked
package org.backstride.web.audit;

import org.jspecify.annotations.NullMarked;
