package org.backstride.web.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.backstride.access.rules.Permission;

/** Names the permission behind a door. An endpoint without it stops the start; an answer without its check is withheld. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Opens {

    Permission value();
}
