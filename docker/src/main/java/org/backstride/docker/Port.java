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

    /** Reads the setting; when it is not given, the port is the usual one. */
    public static Port setting(String setting, String purpose, int usual) {
        String value = System.getProperty(setting, Integer.toString(usual));
        try {
            return new Port(setting, purpose, Integer.parseInt(value.strip()));
        } catch (NumberFormatException notANumber) {
            throw new CannotStartException(
                    "-D%s=%s is no port; choose a number for %s.".formatted(setting, value, purpose));
        }
    }

    boolean taken() {
        return BeforeTheBuild.taken(number);
    }

    String takenSentence() {
        return BeforeTheBuild.takenSentence(setting, number + ", wanted for " + purpose + ",");
    }
}
