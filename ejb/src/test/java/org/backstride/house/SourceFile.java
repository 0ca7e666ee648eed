package org.backstride.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that people write and read.
 *
 * @param path from the top of the house, with slashes
 */
record SourceFile(String path, List<String> lines) {

    private static final Set<String> GENERATED = Set.of("target", "node_modules", "dist", ".git", "contract");
    private static final Set<String> WRITTEN = Set.of(
            "java",
            "ts",
            "tsx",
            "js",
            "mjs",
            "mts",
            "css",
            "html",
            "sql",
            "xml",
            "json",
            "md",
            "properties",
            "cli",
            "conf",
            "yml",
            "yaml",
            "sh",
            "config",
            "run");

    /** Tests run in a module's folder, one below the top. */
    private static final Path TOP = Path.of("..");

    /** Every file of the house that is not made by a tool. */
    static List<SourceFile> all() {
        return walk(TOP).map(SourceFile::read).toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream().flatMap(SourceFile::enter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> enter(Path path) {
        String name = path.getFileName().toString();
        if (Files.isDirectory(path)) {
            return GENERATED.contains(name) ? Stream.empty() : walk(path);
        }
        return WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1)) ? Stream.of(path) : Stream.empty();
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(TOP.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    boolean is(String... endings) {
        return Stream.of(endings).anyMatch(path::endsWith);
    }

    boolean isUnder(String folder) {
        return path.startsWith(folder) || path.contains("/" + folder);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Numbers, from 1, of the lines in which the pattern is found. */
    IntStream linesWith(Pattern pattern) {
        return IntStream.range(0, lines.size())
                .filter(index -> pattern.matcher(lines.get(index)).find())
                .map(index -> index + 1);
    }
}
