package org.backstride.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.backstride.docker.demo.DemoData;

/** Starts everything on this machine and stays until Ctrl-C: what {@code mvn -Prun package} ends in. */
public final class LocalStack {

    /** The exit code of an end whose reason was told; ear/pom.xml knows it. */
    private static final int TOLD = 3;

    private final Path root;
    private final Path folder;
    private final Progress progress;

    private LocalStack(Path root, Progress progress) {
        this.root = root;
        this.folder = root.resolve("docker/target/stack");
        this.progress = progress;
    }

    public static void main(String... arguments) throws InterruptedException {
        Path root = Path.of(System.getProperty("backstride.root", "."))
                .toAbsolutePath()
                .normalize();
        LocalStack stack = new LocalStack(root, new Progress(System.out));
        try {
            stack.run();
        } catch (CannotStartException refusal) {
            stack.end(refusal.sentence());
        }
    }

    private void run() throws InterruptedException {
        Ports ports = Ports.fromSystemProperties();
        start(Stack.open(folder, ports, progress), ports);
        new CountDownLatch(1).await();
    }

    private void start(Stack stack, Ports ports) {
        long begun = System.nanoTime();
        forgetTheLastEnd();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        endWithParent();
        stack.children().mournedBy(child -> end(child.endSentence()));
        try {
            Databases databases = stack.startPostgres(Map.of());
            stack.migrate(databases);
            stack.startKeycloak(root.resolve("docker/target/keycloak"), List.of(base(ports)), databases);
            stack.startWildFly(root.resolve("ear/target/server"), root.resolve("ear/target/backstride.ear"), databases);
            fill(new DemoData(folder, base(ports), KeycloakServer.issuer(ports.keycloak()), Clock.systemUTC()));
        } catch (CannotStartException refusal) {
            if (stack.children().closing()) {
                return;
            }
            throw refusal;
        }
        progress.say(welcome(begun, stack, ports));
    }

    private void fill(DemoData demo) {
        progress.step("Demo data", () -> {
            if (!demo.complete()) {
                demo.fill();
            }
        });
    }

    private static String base(Ports ports) {
        return "http://localhost:" + ports.http().number();
    }

    private String welcome(long begun, Stack stack, Ports ports) {
        return """

                Backstride is ready after %.0f s: %s/
                  patients        patient1 ... patient5   (Riverside)   patient9 (Hillside)
                  physios         physio1, physio2                      physio9
                  clinical lead   lead1
                  administrators  admin1                                admin9
                  operator        operator1
                The password of each is its login name. Keycloak's own pages: http://localhost:%d/ (admin, password in %s).
                Data stay in %s until mvn clean. Ctrl-C stops everything.
                """.formatted(
                (System.nanoTime() - begun) / 1e9,
                base(ports),
                ports.keycloak().number(),
                stack.secrets().file(),
                folder).stripTrailing();
    }

    /** Ends everything because of what the sentence says; its first line is left for Maven to fail with. */
    private void end(String sentence) {
        progress.say(sentence);
        try {
            Files.createDirectories(folder);
            Files.writeString(whyItEnded(), sentence.lines().findFirst().orElse(sentence));
        } catch (IOException unwritable) {
            progress.say("%s cannot be written: %s".formatted(whyItEnded(), unwritable.getMessage()));
        }
        System.exit(TOLD);
    }

    private void forgetTheLastEnd() {
        try {
            Files.deleteIfExists(whyItEnded());
        } catch (IOException stays) {
            throw new CannotStartException("%s cannot be deleted.".formatted(whyItEnded()), stays);
        }
    }

    private Path whyItEnded() {
        return folder.resolve("why-it-ended.txt");
    }

    private void stop(Stack stack) {
        progress.say("Stopping ...");
        stack.close();
        progress.say("Stopped.");
    }

    /** Maven may be killed so hard that it cannot tell us. */
    private static void endWithParent() {
        if (Boolean.getBoolean("backstride.endWithParent")) {
            ProcessHandle.current().parent().ifPresent(parent -> Watch.whenEnded(parent, () -> System.exit(1)));
        }
    }
}
