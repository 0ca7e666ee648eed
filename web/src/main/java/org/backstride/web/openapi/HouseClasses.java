package org.backstride.web.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.shared.Json;

/** The application's own compiled classes, found where the build put them: a folder, or the archive made of it. */
final class HouseClasses {

    private static final String SUFFIX = ".class";

    private HouseClasses() {}

    static List<Class<?>> ofWeb() {
        return beside(HouseClasses.class, "org/backstride/web/");
    }

    /** The values that contexts show: those in their rules, which load without a container. */
    static List<Class<?>> ofRules() {
        return beside(Json.class, "/rules/");
    }

    private static List<Class<?>> beside(Class<?> known, String folder) {
        try {
            URI place =
                    known.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (!place.getPath().endsWith(".jar")) {
                return in(Path.of(place), folder);
            }
            try (FileSystem archive = FileSystems.newFileSystem(Path.of(place), Map.of())) {
                return in(archive.getPath("/"), folder);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> in(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/backstride"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains(folder) && name.endsWith(SUFFIX))
                    .filter(name -> !name.endsWith("package-info" + SUFFIX))
                    .sorted()
                    .<Class<?>>map(HouseClasses::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
        try {
            return Class.forName(name, false, HouseClasses.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
