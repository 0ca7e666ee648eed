package org.backstride.web.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only plain JSON in UTF-8 is read, and never more than 256 kB of it. */
class BodyFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=utf-8",
                "application/json; charset=\"UTF-8\"",
                "application/json; profile=x"
            })
    void jsonInUtf8IsRead(String contentType) {
        assertDoesNotThrow(() -> BodyFormat.refuseUnlessPlainJson(contentType, null));
        assertDoesNotThrow(() -> BodyFormat.refuseUnlessPlainJson(contentType, "identity"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/xml",
                "application/json-patch+json",
                "application/jsonp",
                "application/json; charset=iso-8859-1"
            })
    void nothingElseIs(@Nullable String contentType) {
        assertRefused(contentType, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity"})
    void nothingPackedIsOpened(String encoding) {
        assertRefused("application/json", encoding);
    }

    @Test
    void aBodyAtTheLimitIsReadAndOneBeyondIsNot() throws IOException {
        byte[] full = new byte[256 * 1024];
        assertArrayEquals(full, BoundedBody.read(new ByteArrayInputStream(full)));
        assertEquals(
                ProblemKind.BODY_TOO_LARGE,
                assertThrows(
                                ProblemException.class,
                                () -> BoundedBody.read(new ByteArrayInputStream(new byte[256 * 1024 + 1])))
                        .kind());
    }

    @Test
    void anEndlessBodyIsLeftAlone() {
        CountingZeros endless = new CountingZeros();
        assertThrows(ProblemException.class, () -> BoundedBody.read(endless));
        assertEquals(256 * 1024 + 1, endless.given);
    }

    private static void assertRefused(@Nullable String contentType, @Nullable String encoding) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> BodyFormat.refuseUnlessPlainJson(contentType, encoding));
        assertEquals(ProblemKind.UNSUPPORTED_MEDIA_TYPE, problem.kind());
    }

    /** A body without an end. */
    private static final class CountingZeros extends InputStream {

        int given;

        @Override
        public int read() {
            given++;
            return 0;
        }
    }
}
