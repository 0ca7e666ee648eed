/** Every refusal and failure as a problem document (RFC 9457) in the reader's language, whoever refused. */
@NullMarked
package org.backstride.web.problem;

import org.jspecify.annotations.NullMarked;
