package org.backstride.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.backstride.shared.InvalidValueException.Fault;
import org.junit.jupiter.api.function.Executable;

/** Reads what a refused input was told, for tests of forms. */
public final class RefusedInput {

    private RefusedInput() {}

    /** The fields that were found wrong, in order; fails when the input was taken, or a fault has no sentence. */
    public static List<String> fieldsRefusedBy(Executable input) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, input);
        refused.faults().forEach(fault -> assertFalse(fault.detail().isBlank(), fault.field()));
        return refused.faults().stream().map(Fault::field).toList();
    }
}
