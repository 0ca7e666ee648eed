package org.backstride.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Mira", "Łukasz O'Neill-Şahin", "山田", "محمد", "stiff 😣 again", "a\u00a0b"})
    void namesAndWordsOfAnyLanguageAreText(String typed) {
        assertTrue(TypedText.isOneLine(typed));
        assertTrue(TypedText.isProse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\ttwo"})
    void aNoteMayHaveLinesAndANameMayNot(String typed) {
        assertTrue(TypedText.isProse(typed));
        assertFalse(TypedText.isOneLine(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "a\u001b[31m", "\u007f", "\u0085"})
    void controlCharactersAreNoText(String typed) {
        assertFalse(TypedText.isProse(typed));
        assertFalse(TypedText.isOneLine(typed));
    }

    @Test
    void halfACharacterIsNoText() {
        String half = "😣".substring(0, 1);
        assertFalse(TypedText.isProse("it hurts " + half));
        assertFalse(TypedText.isOneLine(half));
    }
}
