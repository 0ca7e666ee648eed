package org.backstride.shared;

/** How many items one page holds: 1 to 200. */
public record PageSize(int value) {

    private static final int LARGEST = 200;

    public PageSize {
        if (value < 1 || value > LARGEST) {
            throw new InvalidValueException("limit", "A page holds 1 to " + LARGEST + " items.");
        }
    }

    /** How many rows to ask for: one more than fits tells whether another page follows. */
    public int andOneMore() {
        return value + 1;
    }
}
