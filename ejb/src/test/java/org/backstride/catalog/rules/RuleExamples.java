package org.backstride.catalog.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.shared.Json;

/** The examples that stand beside a rule in docs/clinical-rules.md. */
final class RuleExamples {

    private static final Path RULES = Path.of("../docs/clinical-rules.md");

    private RuleExamples() {}

    /** Each line of the rule's examples, with "in" and "out". */
    static List<JsonNode> of(String function) {
        try {
            Matcher block = Pattern.compile("```examples fn=" + function + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(RULES));
            if (!block.find()) {
                throw new AssertionError(RULES + " has no examples of " + function);
            }
            return block.group(1).lines().map(RuleExamples::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(String line) {
        try {
            return Json.engine().readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(line, broken);
        }
    }
}
