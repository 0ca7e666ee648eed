package org.backstride.docker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords between the parts of one stack. They are drawn at random at the first start and kept beside the data
 * they open, readable by the developer alone: none stands in the repository, so none can reach production.
 */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties drawn = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets keptIn(Path folder) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        secrets.load();
        return secrets;
    }

    public Path file() {
        return file;
    }

    /** The secret of that name, drawn when it is asked for the first time. */
    public synchronized String of(String name) {
        String known = drawn.getProperty(name);
        if (known != null) {
            return known;
        }
        String fresh = draw();
        drawn.setProperty(name, fresh);
        save();
        return fresh;
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader in = Files.newBufferedReader(file)) {
            drawn.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void save() {
        try {
            createForOwnerOnly();
            try (Writer out = Files.newBufferedWriter(file)) {
                drawn.store(out, "Drawn at random for this stack; deleted by mvn clean");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void createForOwnerOnly() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
