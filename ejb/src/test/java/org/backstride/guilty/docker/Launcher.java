package org.backstride.guilty.docker;

import java.time.Clock;

/** Innocent: a program without a container hands out the clock itself. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.out.println(Clock.systemUTC().instant());
    }
}
