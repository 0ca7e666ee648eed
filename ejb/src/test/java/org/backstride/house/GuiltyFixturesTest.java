package org.backstride.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that nothing ever broke may be blind: each finds exactly the fixtures that say they break it. */
class GuiltyFixturesTest {

    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("org.backstride.guilty");

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theRuleBites(HouseRule rule) {
        Set<String> guilty = named(type -> saysItBreaks(type, rule));
        assertFalse(guilty.isEmpty(), "no fixture breaks: " + rule);
        assertEquals(guilty, named(type -> rule.faults(type, FIXTURES).findAny().isPresent()), rule.toString());
    }

    private static boolean saysItBreaks(JavaClass type, HouseRule rule) {
        return type.isAnnotatedWith(Breaks.class)
                && Set.of(type.reflect().getAnnotation(Breaks.class).value()).contains(rule);
    }

    private static Set<String> named(Predicate<JavaClass> filter) {
        return FIXTURES.stream()
                .filter(type -> !type.getName().endsWith(".package-info"))
                .filter(filter)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
