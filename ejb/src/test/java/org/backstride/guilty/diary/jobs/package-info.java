/** Guilty jobs. */
@NullMarked
package org.backstride.guilty.diary.jobs;

import org.jspecify.annotations.NullMarked;
