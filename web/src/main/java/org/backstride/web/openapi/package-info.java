/** Completes the OpenAPI document that the build generates from the resources. */
@NullMarked
package org.backstride.web.openapi;

import org.jspecify.annotations.NullMarked;
