package org.backstride.ear;

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

    private static final Pattern TRANSACTION =
            Pattern.compile("(?i)^(BEGIN|COMMIT|ROLLBACK|SET |SHOW ).*", Pattern.DOTALL);

    private StatementLog() {}

    /** The statements sent while the work ran, in order, without those that begin and end transactions. */
    static List<String> during(Callable<?> work) throws Exception {
        long before = TestStack.postgresLog().toFile().length();
        work.call();
        List<String> statements = new ArrayList<>();
        Matcher entry = ENTRY.matcher(readFrom(before));
        while (entry.find()) {
            String statement = entry.group(1).strip();
            if (!statement.isEmpty() && !TRANSACTION.matcher(statement).matches() && !isTheDrivers(statement)) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** Those that are not the guard's own. */
    static List<String> besidesTheGuard(List<String> statements) {
        return statements.stream().filter(statement -> !isTheGuards(statement)).toList();
    }

    static boolean isTheGuards(String statement) {
        return statement.contains("access.open_scope(") || statement.contains("audit.record_use_case(");
    }

    /** Each new connection asks once for the types that it meets. */
    private static boolean isTheDrivers(String statement) {
        return statement.contains("pg_catalog.pg_type");
    }

    private static String readFrom(long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(TestStack.postgresLog().toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
