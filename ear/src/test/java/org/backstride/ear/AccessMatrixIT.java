package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.ear.AccessTable.Reach;
import org.backstride.ear.ApiDocument.Operation;
import org.backstride.ear.Target.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the API, tried by everybody, at every kind of clinic and patient, in both ways in
 * (docs/security.md, figure 1): each cell is answered as the table says, refusals tell nothing, and each leaves its entry.
 */
class AccessMatrixIT {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    private static final Map<Integer, Set<String>> REFUSAL_TEXTS = new TreeMap<>();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final Map<Relation, Integer> RELATIONS = new EnumMap<>(Relation.class);

    /** One try and what came of it. */
    private record Cell(Operation operation, Actor actor, Target target, Actor.Way way, int expected, Answer answer) {

        UUID requestId() {
            return UUID.fromString(answer.header("X-Request-Id"));
        }

        @Override
        public String toString() {
            return "%s by %s at %s with %s".formatted(operation.id(), actor, target.name(), way);
        }
    }

    @Test
    void every_operation_has_its_row_and_its_example() {
        Set<String> documented = new TreeSet<>();
        ApiDocument.operations().forEach(operation -> documented.add(operation.id()));
        assertEquals(documented, new TreeSet<>(AccessTable.operations()));
        assertEquals(documented, new TreeSet<>(Examples.operations()));
    }

    @TestFactory
    Stream<DynamicTest> everybody_tries() {
        return ApiDocument.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> tryEverywhere(operation)));
    }

    @AfterAll
    static void tell() {
        System.out.println("[access matrix] " + COUNTS + " by relation " + RELATIONS);
    }

    private static void tryEverywhere(Operation operation) {
        List<Cell> cells = new ArrayList<>();
        for (Target target : targets(operation)) {
            for (Actor actor : Actor.values()) {
                for (Actor.Way way : Actor.Way.values()) {
                    cells.add(tried(operation, actor, target, way));
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        cells.forEach(cell -> addFault(wrong, cell));
        addFaultsOfHistory(wrong, cells);
        COUNTS.merge("cells", cells.size(), Integer::sum);
        COUNTS.merge("wrong", wrong.size(), Integer::sum);
        COUNTS.merge("operations", 1, Integer::sum);
        assertTrue(
                wrong.isEmpty(), () -> wrong.size() + " of " + cells.size() + " wrong:\n" + String.join("\n", wrong));
        assertEquals(relationsToMeet(operation), met(cells));
    }

    private static List<Target> targets(Operation operation) {
        if (operation.isAboutPatient()) {
            return Target.patients();
        }
        boolean aboutStandingClinic =
                operation.isAboutClinic() && !operation.id().equals("createClinic");
        return aboutStandingClinic ? Target.clinics() : Target.platform();
    }

    private static Cell tried(Operation operation, Actor actor, Target target, Actor.Way way) {
        Answer answer = Examples.of(operation.id(), target.askedBy(actor)).sendBy(actor.by(way));
        int expected = expected(operation, actor, target);
        RELATIONS.merge(target.relationOf(actor, operation.isAboutPatient()), 1, Integer::sum);
        COUNTS.merge(expected < 400 ? "allowed" : "refused " + expected, 1, Integer::sum);
        return new Cell(operation, actor, target, way, expected, answer);
    }

    private static int expected(Operation operation, Actor actor, Target target) {
        if (actor == Actor.NOBODY) {
            return 401;
        }
        AccessTable.Row row = AccessTable.row(operation.id());
        Reach reach = row.reach().getOrDefault(actor.role(), Reach.NEVER);
        if (reach == Reach.NEVER) {
            return 403;
        }
        Relation relation = target.relationOf(actor, operation.isAboutPatient());
        return reaches(reach).contains(relation) || reach == Reach.ALL ? row.success() : 404;
    }

    private static Set<Relation> reaches(Reach reach) {
        return switch (reach) {
            case NEVER -> EnumSet.noneOf(Relation.class);
            case OWN -> EnumSet.of(Relation.OWN);
            case TEAM -> EnumSet.of(Relation.ASSIGNED);
            case CLINIC ->
                EnumSet.of(Relation.OWN, Relation.ASSIGNED, Relation.FORMERLY_ASSIGNED, Relation.SAME_CLINIC);
            case ALL -> EnumSet.allOf(Relation.class);
        };
    }

    private static void addFault(List<String> wrong, Cell cell) {
        Answer answer = cell.answer();
        if (answer.status() != cell.expected()) {
            wrong.add(cell + " should be " + cell.expected() + " but is " + answer.status() + " " + answer.body());
        } else if (REFUSALS.contains(answer.status())) {
            String told = answer.body().replace(cell.requestId().toString(), "the request's id");
            Set<String> texts = REFUSAL_TEXTS.computeIfAbsent(answer.status(), status -> new HashSet<>());
            texts.add(told);
            if (texts.size() > 1 || answer.problem().isEmpty()) {
                wrong.add(cell + " is refused in words of its own: " + told);
            }
        }
    }

    /** Everybody but nobody leaves exactly one entry of the guard, and only what was allowed changes anything. */
    private static void addFaultsOfHistory(List<String> wrong, List<Cell> cells) {
        Map<UUID, GuardEntries.Trace> traces =
                GuardEntries.of(cells.stream().map(Cell::requestId).toList());
        for (Cell cell : cells) {
            GuardEntries.Trace trace = traces.getOrDefault(cell.requestId(), GuardEntries.Trace.NONE);
            GuardEntries.Trace expected = cell.actor() == Actor.NOBODY
                    ? GuardEntries.Trace.NONE
                    : new GuardEntries.Trace(
                            1,
                            cell.expected() < 400 ? "allowed" : "refused",
                            Logins.account(cell.actor().login()),
                            cell.operation().id().toLowerCase(java.util.Locale.ROOT),
                            cell.expected() < 400 && !cell.operation().reads());
            if (!trace.equals(expected)) {
                wrong.add(cell + " should leave " + expected + " but leaves " + trace);
            }
        }
    }

    private static Set<Relation> relationsToMeet(Operation operation) {
        if (operation.isAboutPatient()) {
            return EnumSet.allOf(Relation.class);
        }
        return targets(operation).size() == 1
                ? EnumSet.of(Relation.NONEXISTENT)
                : EnumSet.of(Relation.SAME_CLINIC, Relation.OTHER_CLINIC, Relation.NONEXISTENT);
    }

    private static Set<Relation> met(List<Cell> cells) {
        Set<Relation> met = EnumSet.noneOf(Relation.class);
        cells.forEach(cell ->
                met.add(cell.target().relationOf(cell.actor(), cell.operation().isAboutPatient())));
        return met;
    }
}
