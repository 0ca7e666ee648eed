package org.backstride.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The server processes of one stack. Each is written down when it starts, so that the next start finds and ends those
 * which a killed launcher could not. Once closed, none starts any more: Ctrl-C in the middle of a start leaves nothing.
 */
public final class Children implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final List<String> FOREIGN_PREFIXES = List.of("JBOSS_", "KC_", "PG", "BACKSTRIDE_");

    private final Path folder;
    private final List<Child> running = new ArrayList<>();
    private final Leftovers leftovers;
    private boolean closed;
    private Consumer<Child> mourner = child -> {};

    /** @param folder where logs and notes go; it belongs to this stack alone */
    public Children(Path folder) {
        this.folder = folder;
        this.leftovers = new Leftovers(folder);
    }

    /** Starts a process that stays; its output goes to {@code <log>.log}. */
    public synchronized Child start(String name, String log, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new CannotStartException("The stack is being stopped.");
        }
        Path logFile = folder.resolve(log + ".log");
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(logFile.toFile());
            builder.environment().keySet().removeIf(Children::belongsToAnotherServer);
            builder.environment().putAll(environment);
            Child child = new Child(name, builder.start(), logFile);
            leftovers.note(log, child.handle());
            running.add(child);
            Watch.whenEnded(child.handle(), () -> ended(log, child));
            return child;
        } catch (IOException impossible) {
            throw new CannotStartException(
                    "%s cannot be started: %s".formatted(name, impossible.getMessage()), impossible);
        }
    }

    /** Tells who is to hear of a child that ends although nobody stopped it. */
    public synchronized void mournedBy(Consumer<Child> newMourner) {
        this.mourner = newMourner;
    }

    public synchronized boolean closing() {
        return closed;
    }

    /** The child is about to be stopped on purpose, or has done its one job. */
    public synchronized void expectEnd(Child child) {
        running.remove(child);
    }

    /** Ends all, the youngest first. */
    @Override
    public void close() {
        List<Child> left;
        synchronized (this) {
            closed = true;
            left = new ArrayList<>(running);
            running.clear();
        }
        Collections.reverse(left);
        left.forEach(Child::stop);
    }

    private void ended(String log, Child child) {
        leftovers.forget(log);
        letCtrlCReachUsToo();
        Consumer<Child> told;
        synchronized (this) {
            if (closed || !running.remove(child)) {
                return;
            }
            told = mourner;
        }
        told.accept(child);
    }

    /** The terminal sends Ctrl-C to all of us at once: a child may well end before we know that everything is to end. */
    private static void letCtrlCReachUsToo() {
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A JBOSS_HOME or KC_DB of the developer's own shell would send our servers elsewhere. */
    private static boolean belongsToAnotherServer(String variable) {
        return FOREIGN_PREFIXES.stream().anyMatch(variable::startsWith);
    }
}
