package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_stays_the_same_from_start_to_start() {
        String first = Secrets.keptIn(folder).of("backstride_app");
        assertEquals(first, Secrets.keptIn(folder).of("backstride_app"));
    }

    @Test
    void no_two_parts_and_no_two_stacks_share_a_secret() {
        Secrets secrets = Secrets.keptIn(folder);
        assertNotEquals(secrets.of("backstride_app"), secrets.of("backstride_owner"));
        assertNotEquals(
                secrets.of("backstride_app"),
                Secrets.keptIn(folder.resolve("other")).of("backstride_app"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_their_owner_can_read_them() throws IOException {
        Secrets secrets = Secrets.keptIn(folder);
        secrets.of("backstride_app");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())));
    }
}
