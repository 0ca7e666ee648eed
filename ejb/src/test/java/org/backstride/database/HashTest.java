package org.backstride.database;

import static org.backstride.database.TwoClinics.MIRA;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Anybody can recompute an entry's hash from what stands in it, without our functions: SHA-256 over a JSON array of its
 * fields in their order, each text or null, separated by comma and blank.
 */
class HashTest {

    private static final String FIELDS = """
            select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), clinic_id, kind, actor, role, use_case,
                   patient_id, action, subject, outcome, reason, request_id, address, transaction_id,
                   encode(payload_hash, 'hex'), encode(hash, 'hex')
              from audit.entry""";

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeAll
    static void entriesOfEveryKind() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            server.execute(
                    "select audit.record_use_case(?, ?, ?, 'physio', 'Test', 'allowed', 'because of \"Übung\"', uuidv7(), '::1')",
                    RIVERSIDE.value(),
                    MIRA.value(),
                    PAULA.value());
            server.execute("update clinic.membership set ended_at = now() where account = ?", PAULA.value());
            server.commit();
        }
    }

    @Test
    void theHashOfEveryEntryCanBeRecomputed() throws SQLException {
        List<String> entries = Sql.lines(DATABASE.superuser(), FIELDS);
        assertTrue(entries.size() > 100, "the shipped content alone leaves that many");
        for (String entry : entries) {
            List<String> fields = List.of(entry.split("\\|", -1));
            String canonical =
                    fields.subList(0, 16).stream().map(HashTest::json).collect(Collectors.joining(", ", "[", "]"));
            assertEquals(fields.get(16), sha256(canonical.getBytes(StandardCharsets.UTF_8)), canonical);
        }
    }

    @Test
    void theHashOfEveryPayloadCanBeRecomputedFromSaltBeforeAndAfter() throws SQLException {
        List<String> payloads = Sql.lines(DATABASE.superuser(), """
                select encode(e.payload_hash, 'hex'), encode(p.salt, 'hex'),
                       coalesce(encode(convert_to(p.before::text, 'UTF8'), 'hex'), ''),
                       coalesce(encode(convert_to(p.after::text, 'UTF8'), 'hex'), '')
                  from audit.payload p join audit.entry e on e.id = p.entry_id and e.at = p.at""");
        assertEquals(
                Sql.number(DATABASE.superuser(), "select count(*) from audit.entry where kind = 'change'"),
                payloads.size());
        for (String payload : payloads) {
            List<String> fields = List.of(payload.split("\\|", -1));
            String salted = fields.get(1) + fields.get(2) + "1f" + fields.get(3);
            assertEquals(fields.get(0), sha256(HexFormat.of().parseHex(salted)));
        }
    }

    @Test
    void everySaltIsItsOwn() throws SQLException {
        assertEquals(
                List.of("t"),
                Sql.lines(DATABASE.superuser(), "select count(distinct salt) = count(*) from audit.payload"));
        assertEquals(List.of("16"), Sql.lines(DATABASE.superuser(), "select distinct length(salt) from audit.payload"));
    }

    @Test
    void aUseCaseHasNoPayload() throws SQLException {
        assertEquals(
                List.of("t"),
                Sql.lines(
                        DATABASE.superuser(),
                        "select distinct payload_hash is null from audit.entry where kind = 'use-case'"));
    }

    private static String json(String field) {
        return field.equals("-") ? "null" : "\"" + field.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(Arrays.toString(text), impossible);
        }
    }
}
