package org.backstride.web.json;

import java.io.IOException;
import java.io.InputStream;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;

/** Reads a body of at most 256 kB. What is longer is refused after that many bytes, however long it claims to be. */
public final class BoundedBody {

    /** In bytes. */
    public static final int LIMIT = 256 * 1024;

    private BoundedBody() {}

    /** @throws ProblemException {@link ProblemKind#BODY_TOO_LARGE} */
    static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new ProblemException(ProblemKind.BODY_TOO_LARGE, "A request may hold at most 256 kB.");
        }
        return bytes;
    }
}
