package org.backstride.shared;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.backstride.shared.InvalidValueException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void everythingThatIsWrongIsToldAtOnceInItsOrder() {
        Faults faults = new Faults();
        faults.add("name", "Too long.");
        faults.unless(true, "zone", "Never told.");
        faults.unless(false, "country", "Unknown.");
        assertEquals(List.of("name", "country"), fieldsRefusedBy(() -> faults.orElse(() -> "never made")));
    }

    @ParameterizedTest
    @CsvSource({"49, 49", "50, 50", "51, 50", "85000, 50"})
    void nobodyIsToldMoreThanAPageOfFaults(int wrong, int told) {
        Faults faults = new Faults();
        for (int word = 0; word < wrong; word++) {
            faults.add("qualities/" + word, "This word is not known.");
        }
        assertEquals(told, fieldsRefusedBy(faults::throwIfAny).size());
    }

    @Test
    void withoutAFaultTheValueIsMade() {
        assertEquals("made", new Faults().orElse(() -> "made"));
    }

    @Test
    void aPartThatCannotExistIsNotedUnderItsField() {
        Faults faults = new Faults();
        assertNull(faults.collect("dose", () -> {
            throw new InvalidValueException("sets", "Too many.");
        }));
        assertNull(faults.collect("pain", () -> {
            throw new InvalidValueException("", "Too much.");
        }));
        assertNull(faults.collect("", () -> {
            throw new InvalidValueException("account", "Blank.");
        }));
        assertEquals(List.of("dose/sets", "pain", "account"), fieldsRefusedBy(faults::throwIfAny));
    }

    @Test
    void faultsCanBeSeenFromTheFieldThatContainsThem() {
        InvalidValueException inner = new InvalidValueException("name", "Empty.");
        assertEquals(
                List.of(new Fault("administrator/name", "Empty.")),
                inner.within("administrator").faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-4000-8000-000000000011", "service-account:lab"})
    void anAccountIsNamedByWhateverTheIdentityProviderSays(String sub) {
        assertEquals(sub, new AccountId(sub).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\u0000b", "line\nbreak"})
    void anAccountIsNeverBlankAndHasNoControlCharacters(String sub) {
        assertThrows(InvalidValueException.class, () -> new AccountId(sub));
    }

    @Test
    void anAccountHasAtMost255Characters() {
        assertEquals(255, new AccountId("x".repeat(255)).value().length());
        assertThrows(InvalidValueException.class, () -> new AccountId("x".repeat(256)));
    }
}
