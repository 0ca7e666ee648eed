package org.backstride.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules speak English where they decide; this test finds every sentence of theirs that has no German yet. */
class EverySentenceTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    /** A value, or a line break, in the middle of a sentence. */
    private static final Pattern GAP = Pattern.compile("\"\\s*\\+(?:\\s*[^\"\\s;]++\\s*\\+)?\\s*\"");

    private static final Pattern SENTENCE = Pattern.compile("\"[A-Z](?:[^\"\\\\]|\\\\.)*+\"");
    /** What is said to developers: in the document of the API, in the log, in exceptions that nobody outside reads. */
    private static final Pattern NOT_FOR_CALLERS = Pattern.compile(
            "(?s).*(?:description|summary|title)\\s*=\\s*$|.*(?:IllegalState|IllegalArgument)Exception\\([^;]*$|.*LOG\\.[^;]*$");

    @Test
    void everySentenceOfARuleHasItsGerman() throws IOException {
        Sentences german = Sentences.preferredBy("de");
        Set<String> english = new TreeSet<>();
        for (Path file : sources()) {
            collect(Files.readString(file), english);
        }
        assertTrue(english.size() > 60, "found only " + english);
        english.removeIf(sentence -> !german.say(sentence).equals(sentence));
        assertEquals(Set.of(), english);
    }

    private static void collect(String source, Set<String> english) {
        String code = GAP.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("7");
        SENTENCE.matcher(code)
                .results()
                .filter(found -> isForCallers(code, found))
                .map(found ->
                        found.group().substring(1, found.group().length() - 1).replace("\\\"", "\""))
                .filter(text -> text.endsWith(".") && text.contains(" "))
                .forEach(english::add);
    }

    private static boolean isForCallers(String code, MatchResult found) {
        String before = code.substring(Math.max(0, found.start() - 120), found.start());
        return !NOT_FOR_CALLERS.matcher(before).matches();
    }

    private static List<Path> sources() {
        return Stream.of("../ejb/src/main/java", "src/main/java")
                .flatMap(EverySentenceTest::below)
                .toList();
    }

    private static Stream<Path> below(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("openapi"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
