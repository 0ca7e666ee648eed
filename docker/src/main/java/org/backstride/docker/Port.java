package org.backstride.docker;

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

    boolean taken() {
        return BeforeTheBuild.taken(number);
    }

    String takenSentence() {
        return BeforeTheBuild.takenSentence(setting, number);
    }
}
