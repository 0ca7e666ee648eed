package org.backstride.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import java.util.List;
import java.util.UUID;
import org.backstride.access.RefusedException;
import org.backstride.access.RefusedException.Reason;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.Json;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.StaleVersionException;
import org.backstride.web.problem.Problem.FieldError;
import org.backstride.web.rest.IfMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails, its sender reads a sentence, finds the request's id, and learns nothing that is not theirs. */
class ProblemsTest {

    private static final UUID REQUEST = UUID.fromString("01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e");

    @Test
    void whatIsForeignLooksExactlyLikeWhatDoesNotExist() {
        Problem unknown = english(new NotFoundException("exercise"));
        assertEquals(unknown, english(new RefusedException(Reason.CLINIC)));
        assertEquals(unknown, english(new RefusedException(Reason.PATIENT)));
        assertEquals(unknown, english(new jakarta.ws.rs.NotFoundException()));
        assertEquals(404, unknown.status());
    }

    @Test
    void everyRefusalHasItsStatus() {
        assertKind(ProblemKind.NOT_SIGNED_IN, new RefusedException(Reason.ANONYMOUS));
        assertKind(ProblemKind.NOT_ALLOWED, new RefusedException(Reason.ROLE));
        assertKind(ProblemKind.CONFLICT, new ConflictException("This id already names another clinic."));
        assertKind(ProblemKind.STALE, new StaleVersionException());
        assertKind(ProblemKind.STALE, new IllegalStateException(new StaleVersionException()));
        assertKind(ProblemKind.METHOD_NOT_ALLOWED, new NotAllowedException("GET"));
        assertKind(ProblemKind.UNREADABLE, new BadRequestException());
        assertKind(ProblemKind.UNREADABLE, new ClientErrorException(418));
        assertKind(ProblemKind.UNEXPECTED, new NullPointerException("org.backstride.secret"));
    }

    @Test
    void aMissingVersionIsAskedFor() {
        try {
            IfMatch.version(null);
        } catch (RuntimeException missing) {
            assertKind(ProblemKind.VERSION_REQUIRED, missing);
            return;
        }
        throw new AssertionError("a change without a version was let through");
    }

    @Test
    void faultsBecomePointersHoweverDeepTheyAreWrapped() {
        InvalidValueException fault =
                new InvalidValueException("regions/0/id", "This region of the body is not known.");
        Problem problem = english(new IllegalStateException(new BadRequestException(fault)));
        assertEquals(400, problem.status());
        assertEquals(
                List.of(new FieldError("/regions/0/id", "This region of the body is not known.")), problem.errors());
        assertEquals(
                "", english(new InvalidValueException("", "x")).errors().get(0).pointer());
    }

    @Test
    void whatNobodyForesawSaysNothingAboutItself() throws Exception {
        Exception secret = new IllegalStateException("select * from patient.patient", new Exception("org.postgresql"));
        String answer = Json.engine().writeValueAsString(english(secret));
        assertFalse(answer.contains("select") || answer.contains("postgresql") || answer.contains("Exception"), answer);
        assertTrue(answer.contains("urn:uuid:" + REQUEST), answer);
    }

    @Test
    void aProblemWithoutFaultyFieldsHasNoListOfThem() throws Exception {
        assertFalse(Json.engine()
                .writeValueAsString(english(new StaleVersionException()))
                .contains("errors"));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyKindSpeaksGerman(ProblemKind kind) {
        Problem english = Problems.answering(REQUEST, "en").about(kind);
        Problem german = Problems.answering(REQUEST, "de").about(kind);
        assertNotEquals(english.title(), german.title());
        assertNotEquals(english.detail(), german.detail());
        assertEquals(english.type(), german.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "de-AT,de;q=0.9,en;q=0.5", "fr, de;q=0.4, en;q=0.1", "DE"})
    void whoPrefersGermanReadsGerman(String acceptLanguage) {
        assertEquals("Nicht gefunden", title(acceptLanguage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,de;q=0.9", "fr", "*", "", ";;;", "de;q=0.1,en;q=0.2"})
    void everybodyElseReadsEnglish(String acceptLanguage) {
        assertEquals("Not found", title(acceptLanguage));
    }

    @Test
    void whatVariesInASentenceStaysWhatItIs() {
        Sentences german = Sentences.preferredBy("de");
        assertEquals(
                "Die Übung dead-bug steht nicht mehr im Katalog. Bitte ersetzen Sie sie im Entwurf.",
                german.say("The exercise dead-bug has left the catalog. Replace it in the draft."));
        assertEquals(
                "Der Inhalt ist kein JSON: Sehen Sie in Zeile 2, Spalte 18 nach.",
                german.say("The body is not JSON: look at line 2, column 18."));
        assertEquals("Nobody has said this yet.", german.say("Nobody has said this yet."));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 500})
    void aBareStatusFindsItsKind(int status) {
        assertEquals(status, ProblemKind.ofStatus(status).status());
    }

    @Test
    void aBareStatusWithoutAKindIsNeverASuccess() {
        assertEquals(ProblemKind.UNREADABLE, ProblemKind.ofStatus(400));
        assertEquals(ProblemKind.UNREADABLE, ProblemKind.ofStatus(431));
        assertEquals(ProblemKind.NOT_ALLOWED, ProblemKind.ofStatus(403));
        assertEquals(ProblemKind.UNEXPECTED, ProblemKind.ofStatus(503));
    }

    private static String title(String acceptLanguage) {
        return Problems.answering(REQUEST, acceptLanguage)
                .about(ProblemKind.NOT_FOUND)
                .title();
    }

    private static Problem english(Throwable failure) {
        return Problems.answering(REQUEST, null).about(failure);
    }

    private static void assertKind(ProblemKind kind, Throwable failure) {
        assertEquals(kind.type(), english(failure).type());
        assertEquals(kind.status(), english(failure).status());
    }
}
