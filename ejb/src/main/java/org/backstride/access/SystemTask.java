package org.backstride.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks upkeep that no person asks for and that touches no clinic's data, such as making next month's partitions. Timers
 * call it; it has no permission because it has no door.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SystemTask {

    /** Why it needs no guard. */
    String value();
}
