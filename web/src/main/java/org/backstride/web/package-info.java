/** The doors of the clinic: REST resources by context, and what stands around every request. Decides nothing clinical. */
@NullMarked
package org.backstride.web;

import org.jspecify.annotations.NullMarked;
