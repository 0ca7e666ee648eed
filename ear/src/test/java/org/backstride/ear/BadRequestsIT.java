package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be read, are too large, speak another language, or ask for what no list has. */
class BadRequestsIT {

    private static final TestClinic CLINIC = People.RIVERSIDE;
    private static final UUID PATIENT = People.PATIENT_1;
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Visitor patient = Visitor.browser("patient1");
    private final Visitor physio = Visitor.browser("physio1");
    private final String place = CLINIC.path(PATIENT, "/pain-reports/" + UUID.randomUUID());
    private final String report = Bodies.painReport(4).toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"painNow\": 4,}",
                "{'painNow': 4}",
                "{\"painNow\": NaN}",
                "{\"painNow\": 04}",
                "{} {}",
                "null",
                "{\"note\": \"\n\"}",
                "\u0000",
                "<report/>"
            })
    void what_is_no_json_is_unreadable(String body) {
        BadInput.refuses(() -> patient.put(place, body), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "4", "\"report\"", "true"})
    void json_of_another_shape_is_refused(String body) {
        BadInput.refusesField(() -> patient.put(place, body), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"sessions\":", "{\"sessions\":[{\"items\":"})
    void endless_nesting_ends_at_the_first_thing_that_is_wrong(String opening) {
        String nested = opening.repeat(5_000);
        assertEquals(400, patient.put(place, nested).status());
        assertEquals(
                400,
                physio.post(CLINIC.path(PATIENT, "/program-drafts"), nested).status());
    }

    @Test
    void an_endless_number_is_unreadable() {
        String body = report.replaceFirst("\"painNow\":4", "\"painNow\":" + "9".repeat(5000));
        BadInput.refuses(() -> patient.put(place, body), 400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json; charset=ISO-8859-1",
                "application/fhir+json",
                "*/*"
            })
    void another_format_is_not_spoken(String type) {
        BadInput.refuses(() -> patient.with("Content-Type", type).put(place, report), 415, "unsupported-media-type");
    }

    @Test
    void a_packed_body_is_not_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(report.getBytes(StandardCharsets.UTF_8));
        }
        Visitor packing = patient.with("Content-Encoding", "gzip").with("Content-Type", "application/json");
        BadInput.refuses(() -> packing.sendBytes("PUT", place, packed.toByteArray()), 415, "unsupported-media-type");
    }

    @Test
    void text_in_another_encoding_is_unreadable() {
        byte[] latin = report.replace("\"zone\"", "\"note\":\"Übung\",\"zone\"").getBytes(StandardCharsets.ISO_8859_1);
        Visitor plain = patient.with("Content-Type", "application/json");
        BadInput.refuses(() -> plain.sendBytes("PUT", place, latin), 400, "unreadable");
    }

    @Test
    void ten_megabytes_are_too_much() {
        String long_ =
                Bodies.painReport(4).put("note", "n".repeat(TEN_MEGABYTES)).toString();
        BadInput.refuses(() -> patient.put(place, long_), 413, "body-too-large");
    }

    @Test
    void ten_megabytes_in_pieces_are_too_much_as_well() {
        byte[] body = Bodies.painReport(4)
                .put("note", "n".repeat(TEN_MEGABYTES))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Visitor plain = patient.with("Content-Type", "application/json");
        BadInput.refuses(() -> plain.sendInPieces("PUT", place, body), 413, "body-too-large");
    }

    @Test
    void the_largest_body_that_is_read_is_still_refused_for_what_it_says() {
        String body = Bodies.painReport(4).put("note", "n".repeat(200_000)).toString();
        BadInput.refusesField(() -> patient.put(place, body), "/note");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, /limit", "limit=201, /limit", "limit=-1, /limit", "limit=ten, /limit", "limit=1e3, /limit",
        "limit=99999999999, /limit", "limit=, /limit", "sort=age, /sort", "sort=worst%00, /sort",
                "after=nonsense, /after",
        "after=AAAA, /after", "after=%20, /after", "after=, /after"
    })
    void a_caseload_is_asked_for_in_its_own_words(String query, String pointer) {
        BadInput.refusesField(() -> physio.get(CLINIC.path("/patients?" + query)), pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11\u001f2026-01-01T00:00:00Z\u001fFam\u0000ily\u001fGiven\u001f01900000-0000-7000-8000-000000000001",
                "3\u001f+999999999-01-01T00:00:00Z\u001fFamily\u001fGiven\u001f01900000-0000-7000-8000-000000000001",
                "3\u001f-999999999-01-01T00:00:00Z\u001fFamily\u001fGiven\u001f01900000-0000-7000-8000-000000000001",
                "2147483647\u001f2026-01-01T00:00:00Z\u001fFamily\u001fGiven\u001f01900000-0000-7000-8000-000000000001"
            })
    void a_continuation_that_somebody_made_up_breaks_nothing(String parts) {
        String after = Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
        for (String sort : new String[] {"worst", "name", "last-report"}) {
            breaksNothing(physio.get(CLINIC.path("/patients?sort=" + sort + "&after=" + after)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, /from",
        "from=2026-13-01, /from",
        "from=2026-02-30, /from",
        "to=1999-12-31, /to",
        "from=2026-02-01&to=2026-01-01, /from",
        "from=2024-01-01&to=2026-01-01, /from",
        "from=2026-01-01T00:00:00Z, /from",
        "to=9999-01-01, /to"
    })
    void a_trend_is_asked_for_by_days(String query, String pointer) {
        BadInput.refusesField(() -> physio.get(CLINIC.path(PATIENT, "/pain-reports?" + query)), pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, /from",
        "from=2026-01-01, /from",
        "to=2026-01-01T25:00:00Z, /to",
        "patient=7, /patient",
        "from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z, /from",
        "actor=, /actor",
        "actor=a%00b, /actor",
        "after=bm9uc2Vuc2U, /after",
        "to=9999-01-01T00:00:00Z, /to"
    })
    void the_history_is_asked_for_by_moments_and_ids(String query, String pointer) {
        Visitor admin = Visitor.browser("admin1");
        BadInput.refusesField(() -> admin.get(CLINIC.path("/audit-entries?" + query)), pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01T00:00:00Z\u001f01900000-0000-7000-8000-000000000001",
                "2026-01-01T00:00:00Z\u001f1-1-1-1-1",
                "2026-01-01T00:00:00Z\u001fx",
                "\u0000\u001f\u0000"
            })
    void nor_does_that_of_another_list(String parts) {
        String after = Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
        for (String list : new String[] {"/audit-entries", "/memberships"}) {
            breaksNothing(Visitor.browser("admin1").get(CLINIC.path(list + "?after=" + after)));
        }
        breaksNothing(physio.get(CLINIC.path(PATIENT, "/program-drafts?after=" + after)));
        breaksNothing(patient.get(CLINIC.path(PATIENT, "/access-log?after=" + after)));
    }

    @ParameterizedTest
    @CsvSource({
        "region=tail, /region",
        "kind=funny, /kind",
        "cause=Weak%20Core, /cause",
        "equipment=%00, /equipment",
        "limit=201, /limit"
    })
    void the_catalog_is_searched_in_its_own_words(String query, String pointer) {
        BadInput.refusesField(() -> patient.get("exercises?" + query), pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'; drop table patient.patient; --", "100%", "_", "\\", "\"", "plank\u0000", "🏃", "' or 1=1"})
    void any_text_can_be_searched_for(String text) {
        String encoded = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
        breaksNothing(patient.get("exercises?text=" + encoded));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises/levitation",
                "exercises/PLANK",
                "exercises/plank%00",
                "exercises/..",
                "exercises/%F0%9F%8F%83"
            })
    void an_exercise_that_is_none_is_not_found(String address) {
        BadInput.refuses(() -> patient.get(address), 404, "not-found");
    }

    /** Whatever somebody made up is read as they wrote it or refused, and never fails on our side. */
    private static void breaksNothing(Answer answer) {
        assertTrue(answer.status() == 200 || answer.problem().equals("invalid"), answer.toString());
    }
}
