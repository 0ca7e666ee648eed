package org.backstride.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void fewerRowsThanFitAreTheLastPage() {
        assertEquals(new Page<>(List.of("a"), Optional.empty()), Page.of(List.of("a"), 2, String::length));
    }

    @Test
    void exactlyAsManyRowsAsFitAreTheLastPage() {
        assertEquals(new Page<>(List.of("a", "b"), Optional.empty()), Page.of(List.of("a", "b"), 2, String::length));
    }

    @Test
    void oneRowMoreSaysThatAPageFollowsAndIsNotShown() {
        Page<String, String> page = Page.of(List.of("a", "b", "c"), 2, row -> "after " + row);
        assertEquals(new Page<>(List.of("a", "b"), Optional.of("after b")), page);
    }

    @Test
    void nothingIsAPageToo() {
        assertEquals(new Page<>(List.of(), Optional.empty()), Page.of(List.of(), 1, Object::toString));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 199, 200})
    void aPageHoldsOneToTwoHundredItems(int items) {
        assertEquals(items + 1, new PageSize(items).andOneMore());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void noPageIsEmptyByDesignOrEndless(int items) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> new PageSize(items));
        assertEquals("limit", refused.faults().get(0).field());
    }
}
