package org.backstride.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. On a machine where the developer is root, its programs run in a user namespace in
 * which they are nobody; where the kernel forbids that (most containers do), as the user nobody itself.
 */
final class Unprivileged {

    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds a way that works for this folder, in which PostgreSQL is to live. */
    static Unprivileged in(Path folder) {
        if (!root()) {
            return new Unprivileged(List.of());
        }
        if (succeeds(with(IN_NAMESPACE, List.of("true")))) {
            return new Unprivileged(IN_NAMESPACE);
        }
        give(folder);
        if (succeeds(with(AS_NOBODY, List.of("ls", folder.toString())))) {
            return new Unprivileged(AS_NOBODY);
        }
        throw new CannotStartException("""
                PostgreSQL refuses to run as root, this machine forbids user namespaces, and the user nobody cannot \
                reach %s: start Backstride as an ordinary user, or from a folder that everybody may enter.""".formatted(folder));
    }

    List<String> command(List<String> command) {
        return with(prefix, command);
    }

    /** Hands over what was just written, in case its programs run as another user. */
    void own(Path folder) {
        if (prefix.equals(AS_NOBODY)) {
            give(folder);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/proc/self"));
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void give(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(NOBODY), LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", Integer.valueOf(NOBODY), LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException forbidden) {
            throw new CannotStartException(
                    "%s cannot be handed to the user nobody: %s".formatted(folder, forbidden.getMessage()), forbidden);
        }
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
