package org.backstride.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Notes about running children, for the start after a launcher that was killed without a chance to end them. A note
 * holds the process id and the moment the process began: a number that the system has given to somebody else since
 * never meets the wrong one.
 */
final class Leftovers {

    private static final String SUFFIX = ".pid";
    private static final int PATIENCE_SECONDS = 10;

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    void note(String name, ProcessHandle child) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(noteOf(name), child.pid() + " " + begin(child));
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(noteOf(name));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Ends what an earlier launcher left running, the youngest first, as it would have done itself; answers the names. */
    List<String> end() {
        List<Path> notes = notes();
        List<String> names = notes.stream()
                .flatMap(note -> find(note).stream().map(child -> new Leftover(nameOf(note), child)))
                .sorted(Comparator.comparing(Leftover::begin).reversed())
                .peek(leftover -> end(leftover.child()))
                .map(Leftover::name)
                .toList();
        notes.forEach(note -> forget(nameOf(note)));
        return names;
    }

    private record Leftover(String name, ProcessHandle child) {

        Instant begin() {
            return child.info().startInstant().orElse(Instant.EPOCH);
        }
    }

    private List<Path> notes() {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ProcessHandle> find(Path note) {
        String[] words = read(note).split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(child -> words.length == 2 && begin(child).equals(words[1]));
    }

    private static void end(ProcessHandle child) {
        child.destroy();
        try {
            child.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            child.destroyForcibly();
            child.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String begin(ProcessHandle child) {
        return child.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static String read(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Path note) {
        return note.getFileName().toString().replace(SUFFIX, "");
    }

    private Path noteOf(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
