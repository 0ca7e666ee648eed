/** What the resources share: ids in paths, versions, pages and their cursors. */
@NullMarked
package org.backstride.web.rest;

import org.jspecify.annotations.NullMarked;
