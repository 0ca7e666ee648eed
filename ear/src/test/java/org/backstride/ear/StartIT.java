package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.backstride.careless.KnowsNoPatient;
import org.backstride.careless.OpenToEverybody;
import org.backstride.careless.door.UnguardedResource;
import org.backstride.docker.Databases;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What must not run does not start, and says why. */
@ArquillianTest
class StartIT {

    @ArquillianResource
    Deployer deployer;

    @Deployment(name = "shipped", managed = false, testable = false)
    static EnterpriseArchive shipped() {
        return TestEar.untouched();
    }

    @Deployment(name = "open use case", managed = false, testable = false)
    static EnterpriseArchive openUseCase() {
        return TestEar.withBean(OpenToEverybody.class);
    }

    @Deployment(name = "use case without its ids", managed = false, testable = false)
    static EnterpriseArchive useCaseWithoutItsIds() {
        return TestEar.withBean(KnowsNoPatient.class);
    }

    @Deployment(name = "open door", managed = false, testable = false)
    static EnterpriseArchive openDoor() {
        return TestEar.withDoor(UnguardedResource.class);
    }

    @Test
    void a_use_case_that_names_no_permission_stops_the_start() {
        doesNotStart("open use case", "OpenToEverybody.tell() is open to everybody: it names no permission");
    }

    @Test
    void a_use_case_that_is_not_told_whom_it_is_about_stops_the_start() {
        doesNotStart("use case without its ids", "does not get the ids its permission is about");
    }

    @Test
    void a_door_that_names_no_permission_stops_the_start() {
        doesNotStart("open door", "UnguardedResource.tell() names no permission: silence means no");
    }

    @Test
    void a_database_role_that_may_change_the_history_stops_the_start() {
        Database.changeAs(Databases.OWNER, "grant update on audit.entry to " + Databases.APPLICATION);
        try {
            doesNotStart("shipped", "audit.entry");
        } finally {
            Database.changeAs(Databases.OWNER, "revoke update on audit.entry from " + Databases.APPLICATION);
        }
    }

    @Test
    void a_database_role_that_passes_row_level_security_stops_the_start() {
        Database.changeAs("postgres", "alter role " + Databases.APPLICATION + " bypassrls");
        try {
            doesNotStart("shipped", Databases.APPLICATION);
        } finally {
            Database.changeAs("postgres", "alter role " + Databases.APPLICATION + " nobypassrls");
        }
    }

    @Test
    void what_ships_starts() {
        deployer.deploy("shipped");
        try {
            Visitor.program("physio1").at(TestStack.arquillian()).get("me").expect(200);
        } finally {
            deployer.undeploy("shipped");
        }
    }

    private void doesNotStart(String deployment, String reason) {
        Throwable failure = assertThrows(Throwable.class, () -> {
            deployer.deploy(deployment);
            deployer.undeploy(deployment);
        });
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        assertTrue(told.toString().contains(reason), told.toString());
    }
}
