package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The screens in a real browser. The tests themselves stand beside the screens, in {@code web/frontend/e2e/real}; they open
 * clinics and accounts of their own. Without a browser they fail.
 */
class BrowserIT {

    private static final int MINUTES = 15;

    @Test
    void people_find_their_way_through_the_screens() throws IOException, InterruptedException {
        Path output = TestStack.frontEnd().resolve("target/browser-tests.log");
        Files.createDirectories(output.getParent());
        Process tests = npm("run", "--silent", "test:real")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(tests.waitFor(MINUTES, TimeUnit.MINUTES), () -> "still running: " + said(output));
            assertEquals(0, tests.exitValue(), () -> said(output));
        } finally {
            tests.descendants().forEach(ProcessHandle::destroyForcibly);
            tests.destroyForcibly();
        }
    }

    private static ProcessBuilder npm(String... arguments) {
        ProcessBuilder npm = new ProcessBuilder().directory(TestStack.frontEnd().toFile());
        npm.command().add("npm");
        npm.command().addAll(List.of(arguments));
        npm.environment().put("BACKSTRIDE_URL", TestStack.base().toString());
        npm.environment().put("KEYCLOAK_ADMIN_PASSWORD", TestStack.keycloakAdminPassword());
        npm.environment().put("NO_COLOR", "1");
        return npm;
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return "nothing that could be read: " + unreadable.getMessage();
        }
    }
}
