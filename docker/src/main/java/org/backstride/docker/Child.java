package org.backstride.docker;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One server process of the stack: runs until it is stopped, writes its log, and is never left behind. */
public final class Child {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int LONGEST_LINE = 240;
    private static final int LAST_LINES = 12;

    private final String name;
    private final Process process;
    private final Path log;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Runnable request;

    Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.request = process::destroy;
    }

    /** Names the kind way to end this child, where the usual signal is not it. */
    public void stopBy(Runnable kindRequest) {
        this.request = kindRequest;
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until the address answers 200; a child that dies before is told at once. */
    public void awaitAnswer(URI address) throws InterruptedException {
        await(address.toString(), () -> answers(address));
    }

    /** Waits until the child is ready, as its own test says. */
    public void await(String what, Readiness ready) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready.reached()) {
            if (!process.isAlive()) {
                throw new CannotStartException(endSentence());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStartException("%s did not get ready within %d minutes (%s). %s"
                        .formatted(name, LONGEST_START.toMinutes(), what, logSentence()));
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Waits for a child that does one job and ends; anything but success is told. */
    public void awaitSuccess() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new CannotStartException(endSentence());
        }
    }

    /** Asks it to end, and ends it by force when it does not listen. */
    public void stop() {
        List<ProcessHandle> offspring = process.descendants().toList();
        request.run();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        offspring.forEach(ProcessHandle::destroyForcibly);
    }

    /** One sentence about a child that ended by itself, and where to look. */
    public String endSentence() {
        return "%s ended by itself (exit code %d). %s".formatted(name, process.exitValue(), logSentence());
    }

    /** Whether the child is ready to be used. */
    @FunctionalInterface
    public interface Readiness {
        boolean reached();
    }

    private String logSentence() {
        return "Its log is %s and ends with:\n%s".formatted(log, String.join("\n", lastLines()));
    }

    private List<String> lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .map(Child::shortened)
                    .toList();
        } catch (IOException unreadable) {
            return List.of("(the log cannot be read: %s)".formatted(unreadable.getMessage()));
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " ...";
    }

    private boolean answers(URI address) {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
