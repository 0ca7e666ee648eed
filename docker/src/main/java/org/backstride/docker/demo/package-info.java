/**
 * Two clinics with a month of life in them, made through the public API as people would, from a fixed seed. They exist
 * on a developer's machine only.
 */
@NullMarked
package org.backstride.docker.demo;

import org.jspecify.annotations.NullMarked;
