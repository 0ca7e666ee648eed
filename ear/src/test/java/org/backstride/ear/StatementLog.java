package org.backstride.ear;

<<<<<<< HEAD
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application asked PostgreSQL, read from PostgreSQL's own log: nothing of ours can hide a statement. */
final class StatementLog {

    /** One entry: who, and the statement up to the next entry. */
    private static final Pattern ENTRY = Pattern.compile(
            "^\\S+ \\S+ UTC \\[\\d+] backstride_app> LOG:  (?:execute [^:]*|statement): (.*?)(?=^\\S+ \\S+ UTC \\[\\d+] |\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern TRANSACTION = Pattern.compile("(?i)^(BEGIN|COMMIT|ROLLBACK|SET |SHOW ).*", Pattern.DOTALL);

    private StatementLog() {}

    /** The statements sent while the work ran, in order, without those that begin and end transactions. */
    static List<String> during(Callable<?> work) throws Exception {
        long before = TestStack.postgresLog().toFile().length();
        work.call();
        List<String> statements = new ArrayList<>();
        Matcher entry = ENTRY.matcher(readFrom(before));
        while (entry.find()) {
            String statement = entry.group(1).strip();
            if (!statement.isEmpty() && !TRANSACTION.matcher(statement).matches()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** Those that are not the guard's own. */
    static List<String> besidesTheGuard(List<String> statements) {
        return statements.stream()
                .filter(statement -> !isTheGuards(statement))
                .toList();
    }

    static boolean isTheGuards(String statement) {
        return statement.contains("access.open_scope(") || statement.contains("audit.record_use_case(");
    }

    private static String readFrom(long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(TestStack.postgresLog().toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
=======
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.docker.Databases;
import org.backstride.shared.Json;

/**
 * What the application asked of the database, as the database saw it: PostgreSQL logs every statement of the role
 * {@code backstride_app}. Other tests must not call the application meanwhile.
 */
public final class StatementLog {

    static final String FOLDER = "log";
    static final String FILE = "statements.log";

    private static final Path LOG =
            TestStack.folder().resolve("postgres/data").resolve(FOLDER).resolve("statements.json");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]+): (.*)");
    private static final Pattern NO_WORK =
            Pattern.compile("(?i)\\s*(|begin.*|start transaction.*|commit|rollback.*|savepoint.*|release.*|set .*|show .*)\\s*");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private StatementLog() {}

    /**
     * Runs the work and answers the statements that the application sent meanwhile, in order. What only opens, closes
     * or tests a transaction or a connection is left out.
     */
    public static List<String> during(Callable<?> work) throws Exception {
        String begin = mark();
        work.call();
        String end = mark();
        List<JsonNode> lines = linesUntil(end);
        return lines.stream()
                .dropWhile(line -> !message(line).contains(begin))
                .skip(1)
                .takeWhile(line -> !message(line).contains(end))
                .filter(line -> Databases.APPLICATION.equals(line.path("user").asText()))
                .map(line -> STATEMENT.matcher(message(line)))
                .filter(Matcher::matches)
                .map(statement -> statement.group(1))
                .filter(statement -> !NO_WORK.matcher(statement).matches())
                .toList();
    }

    /** Leaves a mark in the log: the log arrives late, and only a mark tells that everything before it has. */
    private static String mark() throws SQLException {
        String mark = "mark " + UUID.randomUUID();
        try (Connection connection = TestStack.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin raise log '" + mark + "'; end $$");
        }
        return mark;
    }

    private static List<JsonNode> linesUntil(String mark) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            String text = read();
            if (text.contains(mark)) {
                return text.lines().filter(line -> line.startsWith("{") && line.endsWith("}")).map(StatementLog::parse).toList();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("PostgreSQL's statement log %s did not get as far as the mark.".formatted(LOG));
    }

    private static String read() {
        try {
            return Files.exists(LOG) ? new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return Json.engine().readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(line, broken);
        }
    }

    private static String message(JsonNode line) {
        return line.path("message").asText();
    }
>>>>>>> stack
}
