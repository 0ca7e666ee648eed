package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A session id that was planted before the sign-in is worth nothing after it. */
class SessionCookiesTest {

    @Test
    void onlyTheSessionIsDropped() {
        assertEquals(
                List.of("OAuth_Token_Request_State=a; theme=dark"),
                SessionCookies.without(List.of("OAuth_Token_Request_State=a; JSESSIONID=planted; theme=dark")));
        assertEquals(List.of("a=1", "b=2"), SessionCookies.without(List.of("a=1;JSESSIONID=x", "JSESSIONID=y;b=2")));
        assertEquals(List.of(), SessionCookies.without(List.of("JSESSIONID=planted")));
    }

    @Test
    void cookiesThatOnlySoundLikeItStay() {
        assertEquals(
                List.of("XJSESSIONID=1; JSESSIONIDX=2"),
                SessionCookies.without(List.of("XJSESSIONID=1; JSESSIONIDX=2")));
    }

    @Test
    void twoSessionsAtOnceAreAmbiguousWhereverTheyStand() {
        assertTrue(SessionCookies.areAmbiguous(List.of("JSESSIONID=a; JSESSIONID=b")));
        assertTrue(SessionCookies.areAmbiguous(List.of("JSESSIONID=a", "JSESSIONID=a")));
        assertFalse(SessionCookies.areAmbiguous(List.of("JSESSIONID=a; b=JSESSIONID=c")));
        assertFalse(SessionCookies.areAmbiguous(List.of()));
    }
}
