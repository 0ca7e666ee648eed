/** Exercises, causes, advice, body regions and warning-sign questions: what ships with the product and what clinics add. */
@NullMarked
package org.backstride.catalog;

import org.jspecify.annotations.NullMarked;
