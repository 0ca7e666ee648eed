package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.GET;
import org.backstride.access.rules.Permission;
import org.junit.jupiter.api.Test;

/** A door that names no permission stops the start. */
class OpensEveryDoorTest {

    /** Two doors, one of them forgotten. */
    static class Doors {

        @GET
        @Opens(Permission.SEE_CATALOG)
        public void named() {}

        @GET
        public void forgotten() {}
    }

    @Test
    void aNamedDoorSaysWhoMayPass() throws NoSuchMethodException {
        assertEquals(Permission.SEE_CATALOG, OpensEveryDoor.permitted(Doors.class.getMethod("named")));
    }

    @Test
    void aForgottenDoorStaysShut() {
        assertThrows(IllegalStateException.class, () -> OpensEveryDoor.permitted(Doors.class.getMethod("forgotten")));
    }
}
