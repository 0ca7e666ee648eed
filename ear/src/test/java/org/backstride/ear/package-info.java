<<<<<<< HEAD
/** The tests of what ships: the untouched EAR on the provisioned WildFly, through the real Keycloak. */
=======
/**
 * Tests of what ships: the untouched EAR on the provisioned WildFly behind the real Keycloak, and the ejb's parts inside
 * that server. {@link org.backstride.ear.TestStack} starts all of it, once per run.
 */
>>>>>>> stack
@NullMarked
package org.backstride.ear;

import org.jspecify.annotations.NullMarked;
