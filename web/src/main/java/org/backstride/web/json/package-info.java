/** Bodies in and out, on the one JSON engine; what is wrong with a body, said in words about its fields. */
@NullMarked
package org.backstride.web.json;

import org.jspecify.annotations.NullMarked;
