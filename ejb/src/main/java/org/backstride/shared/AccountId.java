package org.backstride.shared;

/**
 * Names a person's account with the identity provider: the token's {@code sub}.
 *
 * @param value 1 to 255 characters of one line, never blank
 */
public record AccountId(String value) {

    private static final int LONGEST = 255;

    public AccountId {
        if (value.isBlank() || value.length() > LONGEST || !TypedText.isOneLine(value)) {
            throw new InvalidValueException("account", "An account is named by 1 to 255 characters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
