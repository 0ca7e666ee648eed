/** The tests of what ships: the untouched EAR on the provisioned WildFly, through the real Keycloak. */
@NullMarked
package org.backstride.ear;

import org.jspecify.annotations.NullMarked;
