@NullMarked
package org.backstride.docker;

import org.jspecify.annotations.NullMarked;
