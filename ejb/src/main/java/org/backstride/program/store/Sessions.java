package org.backstride.program.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramSession;
import org.backstride.shared.Json;

/** Sessions as jsonb: a plan is read and written whole, so one column and one statement serve it. */
final class Sessions {

    private static final TypeReference<List<ProgramSession>> PLANNED = new TypeReference<>() {};
    private static final TypeReference<List<AssignedSession>> ASSIGNED = new TypeReference<>() {};

    private Sessions() {}

    static String written(List<?> sessions) {
        try {
            return Json.engine().writeValueAsString(sessions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Sessions cannot be written", impossible);
        }
    }

    static List<ProgramSession> planned(String json) {
        return read(json, PLANNED);
    }

    static List<AssignedSession> assigned(String json) {
        return read(json, ASSIGNED);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.engine().readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored sessions cannot be read", broken);
        }
    }
}
