package org.backstride.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.backstride.shared.InvalidValueException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an input, so that a person can mend it in one go. Nobody mends more than a page of faults: what
 * comes after {@link #MOST} is not told, so that no input makes an answer larger than itself.
 */
public final class Faults {

    static final int MOST = 50;

    private final List<Fault> found = new ArrayList<>();

    public void add(String field, String detail) {
        if (found.size() < MOST) {
            found.add(new Fault(field, detail));
        }
    }

    /** Notes a fault unless the condition holds. */
    public void unless(boolean holds, String field, String detail) {
        if (!holds) {
            add(field, detail);
        }
    }

    /** Makes a value, or notes under the field why it cannot exist and answers null. */
    public <T> @Nullable T collect(String field, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValueException invalid) {
            invalid.faults().forEach(fault -> add(join(field, fault.field()), fault.detail()));
            return null;
        }
    }

    /** Makes the value that the checked parts add up to; throws all faults at once if there are any. */
    public <T> T orElse(Supplier<T> whole) {
        throwIfAny();
        return whole.get();
    }

    /** For a value that checks its own parts. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }

    private static String join(String outer, String inner) {
        return inner.isEmpty() ? outer : outer.isEmpty() ? inner : outer + "/" + inner;
    }
}
