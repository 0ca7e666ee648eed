@NullMarked
package org.backstride.docker.demo;

import org.jspecify.annotations.NullMarked;
