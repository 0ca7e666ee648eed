/**
 * The local stack: embedded PostgreSQL, the migrations, Keycloak with the realm, WildFly with the EAR. {@link
 * org.backstride.docker.LocalStack} is what {@code mvn -Prun package} runs; the tests of {@code ear} start the same
 * parts on other ports.
 */
@NullMarked
package org.backstride.docker;

import org.jspecify.annotations.NullMarked;
