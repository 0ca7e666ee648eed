package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path folder;

    private final BlockingQueue<Child> mourned = new LinkedBlockingQueue<>();

    @AfterEach
    void leaveNobodyBehind() {
        List<String> left = new Leftovers(folder).end();
        assertTrue(left.isEmpty(), left.toString());
    }

    @Test
    void closing_ends_every_child_and_mourns_none() throws InterruptedException {
        Child child;
        try (Children children = new Children(folder)) {
            children.mournedBy(mourned::add);
            child = children.start("A server", "server", program("sleep"), Map.of());
            assertTrue(child.alive());
        }
        assertFalse(child.alive());
        assertEquals(null, mourned.poll(300, TimeUnit.MILLISECONDS));
    }

    @Test
    void a_child_that_ends_by_itself_is_mourned_with_its_last_words() throws InterruptedException {
        try (Children children = new Children(folder)) {
            children.mournedBy(mourned::add);
            children.start("A server", "server", program("fail"), Map.of());
            Child dead = mourned.poll(30, TimeUnit.SECONDS);
            assertEquals(
                    "A server ended by itself (exit code 3). Its log is %s and ends with:\nno database"
                            .formatted(folder.resolve("server.log")),
                    dead.endSentence());
        }
    }

    @Test
    void waiting_for_a_child_that_dies_ends_at_once_with_its_last_words() {
        try (Children children = new Children(folder)) {
            Child child = children.start("A server", "server", program("fail"), Map.of());
            String sentence = assertThrows(CannotStartException.class, () -> child.await("an answer", () -> false))
                    .sentence();
            assertTrue(sentence.contains("exit code 3") && sentence.endsWith("no database"), sentence);
        }
    }

    @Test
    void nothing_starts_any_more_once_the_stack_is_being_stopped() {
        Children children = new Children(folder);
        children.close();
        assertThrows(
                CannotStartException.class, () -> children.start("A server", "server", program("sleep"), Map.of()));
    }

    @Test
    void the_next_start_ends_what_a_killed_launcher_left_running() throws IOException {
        Process orphan = new ProcessBuilder(program("sleep")).start();
        new Leftovers(folder).note("server", orphan.toHandle());
        assertEquals(List.of("server"), new Leftovers(folder).end());
        assertFalse(orphan.isAlive());
    }

    @Test
    void a_process_that_merely_got_the_same_number_is_left_alone() throws IOException {
        Process stranger = new ProcessBuilder(program("sleep")).start();
        Files.writeString(folder.resolve("server.pid"), stranger.pid() + " 2001-01-01T00:00:00Z");
        assertEquals(List.of(), new Leftovers(folder).end());
        assertTrue(stranger.isAlive());
        stranger.destroyForcibly();
    }

    /** A tiny Java program, so that the test needs nothing that a machine may lack. */
    private List<String> program(String what) {
        Path source = folder.resolve("Server.java");
        try {
            Files.writeString(source, """
                    class Server {
                        public static void main(String... arguments) throws Exception {
                            if (arguments[0].equals("sleep")) {
                                Thread.sleep(60_000);
                            }
                            System.out.println("no database");
                            System.exit(3);
                        }
                    }
                    """);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(), what);
    }
}
