/** The doors of the context caseload. */
@NullMarked
package org.backstride.web.caseload;

import org.jspecify.annotations.NullMarked;
