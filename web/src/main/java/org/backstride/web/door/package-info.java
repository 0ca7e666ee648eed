/** Who comes in and how: sign-in and sign-out, the caller, forged requests, headers, and the permission of every door. */
@NullMarked
package org.backstride.web.door;

import org.jspecify.annotations.NullMarked;
