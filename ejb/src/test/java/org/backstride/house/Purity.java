package org.backstride.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about what a class must not reach for: clocks, chance, null, a second JSON engine. */
final class Purity {

    private static final Set<String> IMPURE = Set.of(
            Clock.class.getName(),
            Random.class.getName(),
            System.class.getName(),
            Thread.class.getName(),
            Runtime.class.getName(),
            "java.util.SplittableRandom");

    private static final Set<String> ENGINE_MAKERS = Set.of("builder", "copy", "copyWith", "rebuild");

    private static final String MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";
    private static final String PARSER_FACTORY = "com.fasterxml.jackson.core.TokenStreamFactory";

    private Purity() {}

    static Stream<String> decidesByMoreThanItsArguments(JavaClass type) {
        if (!Place.of(type).isRules()) {
            return Stream.empty();
        }
        Stream<String> used = type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(IMPURE::contains);
        Stream<String> chance = calls(type)
                .filter(call -> call.getOwner().isEquivalentTo(UUID.class)
                        && call.getName().equals("randomUUID"))
                .map(CodeUnitAccessTarget::getFullName);
        return Stream.concat(used, chance)
                .distinct()
                .map(name -> "decides by " + name + ", not by its arguments alone");
    }

    static Stream<String> answersNull(JavaClass type) {
        if (!Place.of(type).isRules()) {
            return Stream.empty();
        }
        Class<?> loaded = type.reflect();
        return Arrays.stream(loaded.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !readsAComponent(loaded, method))
                .filter(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .map(method -> "may answer null from " + method.getName());
    }

    /** A record may hold an absent fact; reading it back is no decision. */
    private static boolean readsAComponent(Class<?> type, Method method) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
    }

    static Stream<String> looksAtTheClock(JavaClass type) {
        if (isTheClock(type)) {
            return Stream.empty();
        }
        return calls(type)
                .filter(call -> readsTheMachinesTime(call) || (bringsAClock(call) && !isAProgram(type)))
                .map(call -> "asks " + call.getFullName() + " instead of an injected clock");
    }

    private static boolean isTheClock(JavaClass type) {
        return Place.of(type).in("shared") && type.getSimpleName().equals("SystemClock");
    }

    private static boolean bringsAClock(CodeUnitAccessTarget call) {
        return call.getOwner().isEquivalentTo(Clock.class)
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
    }

    /** Where no container injects, the main class hands out the clock. */
    private static boolean isAProgram(JavaClass type) {
        return type.tryGetMethod("main", String[].class).isPresent();
    }

    private static boolean readsTheMachinesTime(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && call.getRawParameterTypes().isEmpty();
        boolean calendar =
                owner.isAssignableTo(Calendar.class) && call.getName().equals("getInstance");
        return now || millis || date || calendar;
    }

    static Stream<String> buildsAnEngine(JavaClass type) {
        if (Place.of(type).in("shared") && type.getSimpleName().equals("Json")) {
            return Stream.empty();
        }
        Stream<String> made =
                calls(type).filter(Purity::makesAnEngine).map(call -> "builds a JSON engine by " + call.getFullName());
        Stream<String> is =
                Stream.of(type).filter(each -> each.isAssignableTo(MAPPER)).map(each -> "is a JSON engine");
        return Stream.concat(made, is);
    }

    private static boolean makesAnEngine(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        boolean jackson = owner.isAssignableTo(MAPPER) || owner.isAssignableTo(PARSER_FACTORY);
        boolean constructor = call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        return owner.getPackageName().startsWith("jakarta.json")
                || (jackson && (constructor || ENGINE_MAKERS.contains(call.getName())));
    }

    /** Calls and method references alike. */
    private static Stream<CodeUnitAccessTarget> calls(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }
}
