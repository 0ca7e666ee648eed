package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final String SETTING = "backstride.port-of-the-test";

    @AfterEach
    void forgetTheSetting() {
        System.clearProperty(SETTING);
    }

    @Test
    void a_taken_port_is_named_with_the_setting_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = portsWithHttpOn(other.getLocalPort());
            assertEquals(
                    "Port %d, wanted for the application, is taken by another program: end that program, or choose another port with -Dbackstride.http=NUMBER."
                            .formatted(other.getLocalPort()),
                    assertThrows(CannotStartException.class, ports::demandFree).sentence());
        }
    }

    @Test
    void every_taken_port_is_told_at_once() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0)) {
            Ports ports = new Ports(
                    new Port("backstride.http", "the application", one.getLocalPort()),
                    new Port("backstride.management", "WildFly", two.getLocalPort()),
                    free("backstride.keycloak"),
                    free("backstride.keycloak.management"),
                    free("backstride.postgres"));
            String sentences =
                    assertThrows(CannotStartException.class, ports::demandFree).sentence();
            assertEquals(2, sentences.lines().count(), sentences);
        }
    }

    @Test
    void free_ports_are_no_obstacle() throws IOException {
        assertDoesNotThrow(portsWithHttpOn(free("x").number())::demandFree);
    }

    @Test
    void two_parts_cannot_share_a_port() throws IOException {
        Port postgres = free("backstride.postgres");
        Ports ports = new Ports(
                new Port("backstride.http", "the application", postgres.number()),
                free("backstride.management"),
                free("backstride.keycloak"),
                free("backstride.keycloak.management"),
                postgres);
        assertEquals(
                "-Dbackstride.http and -Dbackstride.postgres both say %d: the application and a part need a port each."
                        .formatted(postgres.number()),
                assertThrows(CannotStartException.class, ports::demandFree).sentence());
    }

    @Test
    void a_setting_that_is_not_given_means_the_usual_port() {
        assertEquals(8080, Port.setting(SETTING, "the application", 8080).number());
    }

    @Test
    void a_setting_that_is_no_number_is_refused_in_words() {
        System.setProperty(SETTING, "eighty");
        assertEquals(
                "-D" + SETTING + "=eighty is no port; choose a number for the application.",
                assertThrows(CannotStartException.class, () -> Port.setting(SETTING, "the application", 8080))
                        .sentence());
    }

    @Test
    void a_port_lies_between_1_and_65535() {
        assertDoesNotThrow(() -> new Port(SETTING, "a part", 1));
        assertDoesNotThrow(() -> new Port(SETTING, "a part", 65535));
        assertThrows(CannotStartException.class, () -> new Port(SETTING, "a part", 0));
        assertThrows(CannotStartException.class, () -> new Port(SETTING, "a part", 65536));
    }

    private static Ports portsWithHttpOn(int number) throws IOException {
        return new Ports(
                new Port("backstride.http", "the application", number),
                free("backstride.management"),
                free("backstride.keycloak"),
                free("backstride.keycloak.management"),
                free("backstride.postgres"));
    }

    private static Port free(String setting) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new Port(setting, "a part", socket.getLocalPort());
        }
    }
}
