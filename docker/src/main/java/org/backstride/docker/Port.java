package org.backstride.docker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * A port the stack listens on, always on loopback.
 *
 * @param setting the system property that changes it: {@code backstride.http}
 * @param purpose what listens there, in words: "the application"
 */
public record Port(String setting, String purpose, int number) {

    private static final int HIGHEST = 65535;

    public Port {
        if (number < 1 || number > HIGHEST) {
            throw new CannotStartException("-D%s=%d is no port; choose a number from 1 to %d for %s."
                    .formatted(setting, number, HIGHEST, purpose));
        }
    }

    /** Whether another program listens here already, be it on loopback alone or on every address. */
    public boolean taken() {
        return !free(InetAddress.getLoopbackAddress()) || !free(null);
    }

    String takenSentence() {
        return "Port %d, wanted for %s, is taken by another program: end that program, or choose another port with -D%s=NUMBER."
                .formatted(number, purpose, setting);
    }

    private boolean free(@Nullable InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers themselves do it: a connection of an earlier run that lingers does not count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
