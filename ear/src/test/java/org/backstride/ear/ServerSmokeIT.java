package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.backstride.shared.Json;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The ejb jar inside the shipped server finds what it needs there. */
@ArquillianTest
class ServerSmokeIT {

    @Resource(lookup = "java:jboss/datasources/BackstrideDS")
    DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return TestEar.with(ServerSmokeIT.class);
    }

    @Test
    void the_server_is_the_role_that_owns_nothing() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select current_user, current_setting('server_version')")) {
            assertTrue(answer.next());
            assertEquals("backstride_app", answer.getString(1));
            assertTrue(answer.getString(2).startsWith("18."), answer.getString(2));
        }
    }

    @Test
    void the_json_engine_is_built_from_the_jackson_of_the_server() {
        String module = ObjectMapper.class.getModule().getName() + ObjectMapper.class.getClassLoader();
        assertTrue(module.contains("com.fasterxml.jackson.core.jackson-databind"), module);
        assertEquals(
                "{\"pain\":4}", Json.engine().createObjectNode().put("pain", 4).toString());
    }
}
