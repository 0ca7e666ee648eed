/** One summary row per patient; listens to the other contexts, nothing depends on it. */
@NullMarked
package org.backstride.caseload;

import org.jspecify.annotations.NullMarked;
