/** The house rules: allow-lists derived from the folder tree, each with a guilty fixture that proves it bites. */
@NullMarked
package org.backstride.house;

import org.jspecify.annotations.NullMarked;
