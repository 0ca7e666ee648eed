package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.backstride.docker.Realm;
import org.junit.jupiter.api.Test;

/** Whoever leaves is out, however well they are still signed in. */
class LeavingIT {

    @Test
    void a_physio_whose_membership_ends_is_out_at_the_next_request() {
        TestClinic clinic = TestClinic.opened("admin1");
        UUID membership = clinic.employ("physio2", "physio");
        UUID patient = clinic.register("physio2", "Lena", "Lang", null);
        Visitor session = Visitor.browser("physio2");
        Visitor token = Visitor.program("physio2");
        session.get(clinic.path(patient, "")).expect(200);
        token.get(clinic.path("/patients")).expect(200);
        Visitor.browser("admin1")
                .post(clinic.path("/memberships/" + membership + "/end"), null)
                .expect(200);
        for (String door :
                new String[] {clinic.path(patient, ""), clinic.path("/patients"), clinic.path("/exercises")}) {
            session.get(door).expect(404);
            token.get(door).expect(404);
        }
        assertNotEquals(-1, session.get("me").expect(200).body().indexOf("Tomas Lindgren"));
    }

    @Test
    void a_disabled_account_is_out_when_its_token_ends_and_gets_no_other() throws InterruptedException {
        ShortTokens.during(Realm.WEB_CLIENT, 2, () -> {
            Visitor session = Visitor.ofBrowser(Browser.signedIn("patient5"));
            session.get("me").expect(200);
            enable(false);
            try {
                Thread.sleep(3000);
                session.get("me").expect(401);
                assertNotEquals(200, KeycloakPage.token("patient5", "patient5").statusCode());
            } finally {
                enable(true);
            }
            session.get("me").expect(401);
        });
    }

    @Test
    void a_session_outlives_its_first_token() throws InterruptedException {
        ShortTokens.during(Realm.WEB_CLIENT, 2, () -> {
            Visitor session = Visitor.ofBrowser(Browser.signedIn("patient5"));
            Thread.sleep(3000);
            session.get("me").expect(200);
        });
    }

    /** A page asks for several things at once, and each of them may find that the token has just ended. */
    @Test
    void a_session_outlives_its_token_however_many_requests_find_it_ended() throws InterruptedException {
        ShortTokens.during(Realm.WEB_CLIENT, 2, () -> {
            Visitor session = Visitor.ofBrowser(Browser.signedIn("patient5"));
            for (int round = 0; round < 3; round++) {
                Thread.sleep(2500);
                List<Integer> statuses =
                        Together.run(12, () -> session.get("me").status());
                assertEquals(Collections.nCopies(12, 200), statuses);
            }
        });
    }

    private static void enable(boolean enabled) {
        KeycloakAdmin.put("/users/" + Logins.account("patient5"), "{\"enabled\": " + enabled + "}")
                .expect(204);
    }
}
