package org.backstride.docker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at the machine before minutes of building are spent: Java, Node, npm, and the ports that the stack will want.
 *
 * <p>The root pom runs this file as it stands, before anything is compiled; hence it refers to no other class of ours.
 */
public final class BeforeTheBuild {

    private static final int OLDEST_JAVA = 17;
    private static final int[][] OLDEST_NODES = {{20, 19}, {22, 12}};
    private static final String NODES = "Node 20.19, 22.12 or newer";

    private BeforeTheBuild() {}

    /**
     * Ends with 1 and a sentence per obstacle.
     *
     * @param arguments the folder of the local stack, then the ports it will want: {@code backstride.http=8080}
     */
    public static void main(String... arguments) {
        List<String> obstacles = new ArrayList<>();
        java(Runtime.version().feature()).ifPresent(obstacles::add);
        node(firstLineOf("node", "--version")).ifPresent(obstacles::add);
        npm(firstLineOf(windows() ? "npm.cmd" : "npm", "--version")).ifPresent(obstacles::add);
        if (arguments.length > 0 && !startedBefore(Path.of(arguments[0]))) {
            Stream.of(arguments).skip(1).flatMap(port -> port(port).stream()).forEach(obstacles::add);
        }
        obstacles.forEach(System.out::println);
        if (!obstacles.isEmpty()) {
            System.exit(1);
        }
    }

    /** Whether somebody listens on this port of the machine, be it on loopback alone or on every address. */
    static boolean taken(int port) {
        return !free(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                || !free(new InetSocketAddress(port));
    }

    static String takenSentence(String setting, String port) {
        return "Port %s is taken by another program: end that program, or choose another port with -D%s=NUMBER."
                .formatted(port, setting);
    }

    static Optional<String> java(int feature) {
        return feature >= OLDEST_JAVA
                ? Optional.empty()
                : Optional.of(
                        "Java %d is too old: Backstride needs a JDK %d or newer.".formatted(feature, OLDEST_JAVA));
    }

    static Optional<String> node(Optional<String> version) {
        if (version.isEmpty()) {
            return Optional.of(
                    "Node is missing: install %s, so that \"node --version\" answers in this window.".formatted(NODES));
        }
        return fits(version.get())
                ? Optional.empty()
                : Optional.of("Node %s does not do: Backstride needs %s.".formatted(version.get(), NODES));
    }

    /** The front end's build tool supports a series of Node from a certain release on, and every later series. */
    private static boolean fits(String version) {
        String[] numbers = version.replaceFirst("^v", "").split("\\.");
        int major = Integer.parseInt(numbers[0]);
        int minor = Integer.parseInt(numbers[1]);
        boolean supportedSeries = Stream.of(OLDEST_NODES).anyMatch(oldest -> major == oldest[0] && minor >= oldest[1]);
        return supportedSeries || major > OLDEST_NODES[OLDEST_NODES.length - 1][0];
    }

    static Optional<String> npm(Optional<String> version) {
        return version.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "npm is missing: install the one that belongs to Node, so that \"npm --version\" answers in this window.");
    }

    private static Optional<String> port(String argument) {
        String[] setting = argument.split("=", 2);
        // A value that is no number is told by the launcher, which names what the port is for.
        return setting.length == 2 && setting[1].matches("\\d{1,5}") && taken(Integer.parseInt(setting[1]))
                ? Optional.of(takenSentence(setting[0], setting[1]))
                : Optional.empty();
    }

    /** A stack that runs, or was killed, holds its ports itself: the launcher finds out and cleans up. */
    private static boolean startedBefore(Path stack) {
        try (Stream<Path> files = Files.isDirectory(stack) ? Files.list(stack) : Stream.empty()) {
            return files.anyMatch(file -> file.toString().endsWith(".pid"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean free(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers themselves do it: a connection of an earlier run that lingers does not count as taken.
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static Optional<String> firstLineOf(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.lines().findFirst().map(String::strip) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
