package org.backstride.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every module's classes keep the rules of the house; each module runs this test over its own. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theHouseKeeps(HouseRule rule) {
        List<String> faults = HOUSE.stream()
                .flatMap(type -> rule.faults(type, HOUSE).map(fault -> type.getName() + " " + fault))
                .sorted()
                .toList();
        assertEquals(List.of(), faults, rule.toString());
    }

    @Test
    void whatIsWrittenIsLookedAt() {
        assertEquals(Files.isDirectory(Path.of("src", "main", "java")), !HOUSE.isEmpty());
    }
}
