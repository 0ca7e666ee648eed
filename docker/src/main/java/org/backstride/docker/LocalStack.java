package org.backstride.docker;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.backstride.docker.demo.DemoData;

/** Starts everything on this machine and stays until Ctrl-C: what {@code mvn -Prun package} ends in. */
public final class LocalStack {

    private final Path root;
    private final Path folder;
    private final Ports ports;
    private final Progress progress;

    private LocalStack(Path root, Ports ports, Progress progress) {
        this.root = root;
        this.folder = root.resolve("docker/target/stack");
        this.ports = ports;
        this.progress = progress;
    }

    public static void main(String... arguments) throws InterruptedException {
        Progress progress = new Progress(System.out);
        try {
            Path root = Path.of(System.getProperty("backstride.root", "."))
                    .toAbsolutePath()
                    .normalize();
            new LocalStack(root, Ports.fromSystemProperties(), progress).run();
        } catch (CannotStartException refusal) {
            progress.say(refusal.sentence());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        start(Stack.open(folder, ports, progress));
        new CountDownLatch(1).await();
    }

    private void start(Stack stack) {
        long begun = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        endWithParent();
        stack.children().mournedBy(child -> {
            progress.say(child.endSentence());
            System.exit(1);
        });
        try {
            Databases databases = stack.startPostgres(Map.of());
            stack.migrate(databases);
            stack.startKeycloak(root.resolve("docker/target/keycloak"), List.of(base()), databases);
            stack.startWildFly(root.resolve("ear/target/server"), root.resolve("ear/target/backstride.ear"), databases);
            fill(new DemoData(folder, base(), KeycloakServer.issuer(ports.keycloak()), Clock.systemUTC()));
        } catch (CannotStartException refusal) {
            if (stack.children().closing()) {
                return;
            }
            throw refusal;
        }
        progress.say(welcome(begun, stack));
    }

    private void fill(DemoData demo) {
        progress.step("Demo data", () -> {
            if (!demo.complete()) {
                demo.fill();
            }
        });
    }

    private String base() {
        return "http://localhost:" + ports.http().number();
    }

    private String welcome(long begun, Stack stack) {
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
                base(),
                ports.keycloak().number(),
                stack.secrets().file(),
                folder).stripTrailing();
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
