package org.backstride.docker;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Tells the person at the terminal what happens: a line when a step is done, a sign of life while a long one runs. */
public final class Progress {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs the step and says how long it took. */
    public <T> T step(String name, Callable<T> work) {
        long begun = System.nanoTime();
        say(name + " ...");
        Thread heart = new Thread(() -> beat(name, begun), "progress");
        heart.setDaemon(true);
        heart.start();
        try {
            T result = work.call();
            say("%s: done in %.1f s".formatted(name, (System.nanoTime() - begun) / 1e9));
            return result;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new CannotStartException("%s failed: %s".formatted(name, failure.getMessage()), failure);
        } finally {
            heart.interrupt();
        }
    }

    public void step(String name, Work work) {
        step(name, () -> {
            work.run();
            return true;
        });
    }

    public void say(String line) {
        out.println("[backstride] " + line.replace("\n", "\n[backstride] "));
        out.flush();
    }

    /** Work that yields nothing but may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static long secondsSince(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    private void beat(String name, long begun) {
        try {
            while (true) {
                Thread.sleep(SIGN_OF_LIFE.toMillis());
                say("%s ... still at it after %d s".formatted(name, secondsSince(begun)));
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
