package org.backstride.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.diary.rules.PainReportForm;
import org.backstride.program.rules.ProgramForm;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.InvalidValueException.Fault;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is what it says, or its sender learns in words what is wrong and where. */
class JsonTextTest {

    @Test
    void aReportIsReadAsItStands() throws IOException {
        PainReportForm form = assertInstanceOf(PainReportForm.class, read("{\"painNow\": 7, \"note\": \"7\"}"));
        assertEquals(7, form.painNow());
        assertEquals("7", form.note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "\"7\"", "\"\"", "1e9", "7.0", "99999999999", "true", "[]", "[7]", "{}"})
    void aScoreIsAWholeNumberAndNothingElse(String score) {
        assertFault("painNow", "This must be a whole number.", "{\"painNow\": " + score + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "note        | 5                  | This must be text.",
                "note        | \"a\\u0000b\"      | This must be text.",
                "note        | \"\\ud800\"        | This must be text.",
                "reportedAt  | 1764057600         | This must be a moment such as 2026-11-22T07:30:00Z.",
                "reportedAt  | \"yesterday\"      | This must be a moment such as 2026-11-22T07:30:00Z.",
                "reportedAt  | \"\"               | This must be a moment such as 2026-11-22T07:30:00Z.",
                "workoutId   | \"1-1-1-1-1\"      | This must be an id such as 01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e.",
                "regions     | {}                 | This must be a list.",
                "regions/0   | [\"neck\"]         | This must be an object with its fields.",
                "regions/1/x | [{}, {\"x\": 1}]   | This field is not known here."
            })
    void everyFieldSaysWhatItWants(String pointer, String value, String sentence) {
        String field = pointer.split("/")[0];
        assertFault(pointer, sentence, "{\"" + field + "\": " + value + "}");
    }

    @Test
    void unknownFieldsAreRefusedByName() {
        assertFault("safety", "This field is not known here.", "{\"safety\": {}}");
        assertFault("a~1b~0c", "This field is not known here.", "{\"a/b~c\": 1}");
    }

    @Test
    void anEndlessNameIsNotRepeatedInFull() {
        Fault fault = fault("{\"" + "x".repeat(5000) + "\": 1}");
        assertEquals(101, fault.field().length());
    }

    @Test
    void aFieldThatStandsThereTwiceIsRefused() {
        assertFault("painNow", "This field stands here twice.", "{\"painNow\": 1, \"painNow\": 2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"mode\": \"dance\"}", "\"hold\"", "5"})
    void aDoseOfNoKnownKindNamesTheKinds(String dose) {
        Fault fault = fault(
                "{\"sessions\": [{\"items\": [{\"exercise\": \"plank\", \"dose\": " + dose + "}]}]}",
                ProgramForm.class);
        assertEquals("sessions/0/items/0/dose/mode", fault.field());
        assertEquals("This must be one of: hold, reps, time, distance.", fault.detail());
    }

    @Test
    void whatARuleSaysAboutAValueKeepsItsPlace() {
        Fault fault = fault(
                "{\"sessions\": [{\"items\": [{\"dose\":"
                        + " {\"mode\": \"hold\", \"holdSeconds\": 0, \"rounds\": 1, \"perSide\": true}}]}]}",
                ProgramForm.class);
        assertEquals("sessions/0/items/0/dose/holdSeconds", fault.field());
        assertEquals("A hold lasts 1 to 300 seconds.", fault.detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " ", "{", "{\"painNow\": 4", "{'painNow': 4}", "{} x", "{}{}", "NaN", "\u0000"})
    void whatIsNoJsonIsUnreadable(String body) {
        ProblemException problem = assertThrows(ProblemException.class, () -> read(body));
        assertEquals(ProblemKind.UNREADABLE, problem.kind());
    }

    @Test
    void brokenTextSaysWhere() {
        ProblemException problem = assertThrows(ProblemException.class, () -> read("{\n  \"painNow\": oops}"));
        assertEquals("The body is not JSON: look at line 2, column 19.", problem.sentence());
    }

    @Test
    void bytesThatAreNoUtf8AreUnreadable() {
        byte[] latin1 = "{\"note\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
        ProblemException problem =
                assertThrows(ProblemException.class, () -> JsonText.read(latin1, PainReportForm.class));
        assertEquals(ProblemKind.UNREADABLE, problem.kind());
    }

    @Test
    void aTowerOfBracketsDoesNotFallOnUs() {
        assertEquals(
                ProblemKind.UNREADABLE,
                assertThrows(
                                ProblemException.class,
                                () -> JsonText.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), List.class))
                        .kind());
    }

    private static Object read(String body) throws IOException {
        return JsonText.read(body.getBytes(StandardCharsets.UTF_8), PainReportForm.class);
    }

    private static void assertFault(String field, String sentence, String body) {
        assertEquals(new Fault(field, sentence), fault(body));
    }

    private static Fault fault(String body) {
        return fault(body, PainReportForm.class);
    }

    private static Fault fault(String body, Class<?> type) {
        InvalidValueException invalid = assertThrows(
                InvalidValueException.class, () -> JsonText.read(body.getBytes(StandardCharsets.UTF_8), type));
        assertEquals(1, invalid.faults().size());
        return invalid.faults().get(0);
    }
}
