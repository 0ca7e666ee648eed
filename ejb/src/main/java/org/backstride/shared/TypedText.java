package org.backstride.shared;

/** Tells whether what somebody typed is text at all: whole characters that can be stored, shown and exported as they are. */
public final class TypedText {

    private TypedText() {}

    /** Text of one line, such as a name: no control character. */
    public static boolean isOneLine(String typed) {
        return typed.codePoints().noneMatch(TypedText::isNoCharacter);
    }

    /** Text that may have several lines, such as a note: line breaks and tabs may stand in it. */
    public static boolean isProse(String typed) {
        return typed.codePoints().noneMatch(point -> isNoCharacter(point) && !isLayout(point));
    }

    /** Half of a surrogate pair is no character either: the database would silently keep a question mark. */
    private static boolean isNoCharacter(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isLayout(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }
}
