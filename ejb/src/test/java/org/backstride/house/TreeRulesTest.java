package org.backstride.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the whole house keep the rules, and each rule finds the file made to break it. */
class TreeRulesTest {

    private static final List<SourceFile> HOUSE = SourceFile.all();

    private static final String LONG_METHOD =
            "class A {\n    void walk() {\n" + "        step();\n".repeat(69) + "    }\n}";
    private static final String LONG_SQL = "create function f() as $$\n" + "select 1;\n".repeat(69) + "$$;";

    private static final Map<TreeRule, List<SourceFile>> GUILTY = Map.of(
            TreeRule.FILES_ARE_SHORT,
            List.of(file("ejb/src/main/java/A.java", "\n".repeat(300)), file("README.md", "\n".repeat(150))),
            TreeRule.TYPESCRIPT_IS_KEBAB_CASE,
            List.of(file("web/frontend/src/features/diary/ReportPain.tsx", "export {};")),
            TreeRule.FUNCTIONS_FIT_A_SCREEN,
            List.of(file("ejb/src/main/java/A.java", LONG_METHOD), file("V1__a.sql", LONG_SQL)),
            TreeRule.NOTHING_IS_LEFT_TO_DO,
            List.of(file("web/src/main/java/A.java", "// TO" + "DO: later"), file("a.sql", "<".repeat(7) + " HEAD")),
            TreeRule.NO_MACHINE_IS_NAMED,
            List.of(
                    file("docs/a.md", "see /ho" + "me/anna/notes"),
                    file("a.json", "https://regis" + "try.npmjs.org/a")),
            TreeRule.FAKES_ARE_WRITTEN_BY_HAND,
            List.of(file("ejb/pom.xml", "<artifactId>mock" + "ito-core</artifactId>")),
            TreeRule.ONLY_THE_GUARD_OPENS_A_SCOPE,
            List.of(file("ejb/src/main/java/A.java", "select set_con" + "fig('backstride.clinic', ?, true)")));

    @ParameterizedTest
    @EnumSource(TreeRule.class)
    void theHouseKeeps(TreeRule rule) {
        List<String> faults = HOUSE.stream()
                .flatMap(file -> rule.faults(file).map(fault -> file.path() + " " + fault))
                .toList();
        assertEquals(List.of(), faults, rule.toString());
    }

    @ParameterizedTest
    @EnumSource(TreeRule.class)
    void theRuleBites(TreeRule rule) {
        List<SourceFile> guilty = GUILTY.getOrDefault(rule, List.of());
        assertNotEquals(List.of(), guilty, "no file breaks: " + rule);
        guilty.forEach(file -> assertTrue(rule.faults(file).findAny().isPresent(), file.path()));
    }

    @Test
    void aFunctionOfSeventyLinesStillFits() {
        SourceFile screen = file("A.java", LONG_METHOD.replaceFirst(" {8}step\\(\\);\n", ""));
        assertEquals(List.of(), TreeRule.FUNCTIONS_FIT_A_SCREEN.faults(screen).toList());
    }

    @Test
    void everyLanguageOfTheHouseIsLookedAt() {
        Stream.of(".java", ".sql", "pom.xml")
                .forEach(ending -> assertTrue(HOUSE.stream().anyMatch(file -> file.is(ending)), ending));
    }

    private static SourceFile file(String path, String text) {
        List<String> lines = text.isBlank()
                ? Collections.nCopies(text.length() + 1, "")
                : text.lines().toList();
        return new SourceFile(path, lines);
    }
}
