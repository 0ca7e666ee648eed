package org.backstride.ear;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backstride.ear.ApiDocument.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How often each operation asks the database, counted by PostgreSQL itself. A list that asks once per row is noticed here
 * and not in production (G6 of docs/performance.md).
 */
class StatementCountIT {

    private static final int MOST_OF_THE_GUARD = 3;
    /** The most there may be; a write that changes nothing sends fewer. */
    private static final Map<String, Integer> BESIDES_THE_GUARD = new LinkedHashMap<>();

    static {
        count("addMember", 3);
        count("assignProgram", 11);
        count("compareDraft", 7);
        count("compareVersions", 2);
        count("createClinic", 3);
        count("editProgramDraft", 5);
        count("editTemplate", 5);
        count("endMembership", 4);
        count("endProgram", 5);
        count("joinCareTeam", 3);
        count("leaveCareTeam", 1);
        count("registerPatient", 5);
        count("reportPain", 3);
        count("retireTemplate", 4);
        count("saveAsTemplate", 4);
        count("searchAuditEntries", 1);
        count("searchClinicExercises", 1);
        count("searchExercises", 1);
        count("showAccessLog", 1);
        count("showCareTeam", 1);
        count("showCaseload", 1);
        count("showCauses", 1);
        count("showClinicExercise", 1);
        count("showExercise", 1);
        count("showMembers", 1);
        count("showPainReports", 1);
        count("showPainTrend", 2);
        count("showPatient", 2);
        count("showProgram", 5);
        count("showProgramDraft", 2);
        count("showProgramDrafts", 1);
        count("showProgramVersion", 5);
        count("showProgramVersions", 5);
        count("showTemplate", 2);
        count("showTemplates", 2);
        count("startDraftFromTemplate", 4);
        count("startProgramDraft", 4);
        count("voidPainReport", 6);
        count("whoAmI", 2);
    }

    @Test
    void every_operation_has_its_count() {
        TreeSet<String> documented = new TreeSet<>();
        ApiDocument.operations().forEach(operation -> documented.add(operation.id()));
        assertEquals(documented, new TreeSet<>(BESIDES_THE_GUARD.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> asks_as_often_as_it_may() {
        return ApiDocument.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
    }

    @Test
    void a_refusal_costs_the_guard_alone() throws Exception {
        Target stranger = target("patient4");
        List<String> statements = asked(operation("showPatient"), Actor.PHYSIO_1, stranger);
        assertEquals(List.of(), StatementLog.besidesTheGuard(statements));
        assertTrue(statements.size() <= MOST_OF_THE_GUARD, statements.toString());
    }

    @Test
    void a_caseload_of_two_hundred_asks_no_more_than_one_of_a_few() throws Exception {
        TestClinic clinic = FullClinic.opened(200);
        for (String login : List.of("physio1", "lead1")) {
            Visitor visitor = Visitor.program(login);
            List<String> statements = StatementLog.during(() -> {
                Answer answer = visitor.get(clinic.path("/patients?limit=200"));
                assertEquals(200, answer.json().get("items").size());
                return answer;
            });
            assertEquals(1, StatementLog.besidesTheGuard(statements).size(), String.join("\n", statements));
        }
    }

    private static void count(String operation, int statements) {
        BESIDES_THE_GUARD.put(operation, statements);
    }

    private static void check(Operation operation) throws Exception {
        Target target = target("patient1");
        Actor actor = AccessTable.somebodyWhoMay(operation.id());
        asked(operation, actor, target);
        List<String> statements = asked(operation, actor, target);
        List<String> own = StatementLog.besidesTheGuard(statements);
        String told = operation.id() + " asked:\n" + String.join("\n", statements);
        assertTrue(statements.size() - own.size() <= MOST_OF_THE_GUARD, told);
        int most = requireNonNull(BESIDES_THE_GUARD.get(operation.id()));
        assertTrue(own.size() <= most, told);
    }

    private static List<String> asked(Operation operation, Actor actor, Target target) throws Exception {
        Examples.Request request = Examples.of(operation.id(), target);
        Visitor visitor = actor.by(Actor.Way.BEARER);
        return StatementLog.during(() -> request.sendBy(visitor));
    }

    private static Operation operation(String id) {
        return ApiDocument.operations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Target target(String name) {
        return Target.patients().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
