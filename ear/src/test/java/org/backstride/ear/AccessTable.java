package org.backstride.ear;

import static org.backstride.ear.AccessTable.Reach.ALL;
import static org.backstride.ear.AccessTable.Reach.CLINIC;
import static org.backstride.ear.AccessTable.Reach.NEVER;
import static org.backstride.ear.AccessTable.Reach.OWN;
import static org.backstride.ear.AccessTable.Reach.TEAM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the clinic expects of every operation, written down a second time and independently of the application's own role
 * table: whom it lets in, and what it answers when it does.
 */
final class AccessTable {

    /** How far a role gets through a door. */
    enum Reach {
        /** Not at all, wherever the door leads. */
        NEVER,
        /** To the record that is about oneself. */
        OWN,
        /** To patients in whose care team one is today. */
        TEAM,
        /** To everything of the clinic in which one works. */
        CLINIC,
        /** Everybody in this role. */
        ALL
    }

    /** What one operation is expected to do. */
    record Row(int success, Map<String, Reach> reach) {}

    private static final List<String> ROLES = List.of("patient", "physio", "clinical-lead", "clinic-admin", "operator");
    private static final Map<String, Row> ROWS = new LinkedHashMap<>();

    static {
        // spotless:off
        //                          answers  patient  physio   lead     admin    operator
        row("whoAmI",                   200, ALL,     ALL,     ALL,     ALL,     ALL);
        row("searchExercises",          200, ALL,     ALL,     ALL,     ALL,     ALL);
        row("showExercise",             200, ALL,     ALL,     ALL,     ALL,     ALL);
        row("showCauses",               200, ALL,     ALL,     ALL,     ALL,     ALL);
        row("createClinic",             201, NEVER,   NEVER,   NEVER,   NEVER,   ALL);

        row("searchClinicExercises",    200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("showClinicExercise",       200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("showCaseload",             200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("registerPatient",          201, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("showMembers",              200, NEVER,   NEVER,   CLINIC,  CLINIC,  NEVER);
        row("addMember",                201, NEVER,   NEVER,   NEVER,   CLINIC,  NEVER);
        row("endMembership",            200, NEVER,   NEVER,   NEVER,   CLINIC,  NEVER);
        row("searchAuditEntries",       200, NEVER,   NEVER,   NEVER,   CLINIC,  NEVER);

        row("showTemplates",            200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("showTemplate",             200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("editTemplate",             200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);
        row("retireTemplate",           200, NEVER,   CLINIC,  CLINIC,  NEVER,   NEVER);

        row("showPatient",              200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("showCareTeam",             200, OWN,     TEAM,    CLINIC,  CLINIC,  NEVER);
        row("joinCareTeam",             201, NEVER,   NEVER,   CLINIC,  CLINIC,  NEVER);
        row("leaveCareTeam",            204, NEVER,   NEVER,   CLINIC,  CLINIC,  NEVER);
        row("startProgramDraft",        201, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("showProgramDrafts",        200, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("showProgramDraft",         200, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("editProgramDraft",         200, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("assignProgram",            201, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("startDraftFromTemplate",   201, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("saveAsTemplate",           201, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("compareDraft",             200, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("showProgram",              200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("showProgramVersions",      200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("showProgramVersion",       200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("compareVersions",          200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("endProgram",               201, NEVER,   TEAM,    CLINIC,  NEVER,   NEVER);
        row("reportPain",               201, OWN,     NEVER,   NEVER,   NEVER,   NEVER);
        row("showPainTrend",            200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("showPainReports",          200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("voidPainReport",           200, OWN,     TEAM,    CLINIC,  NEVER,   NEVER);
        row("showAccessLog",            200, OWN,     NEVER,   NEVER,   NEVER,   NEVER);
        // spotless:on
    }

    private AccessTable() {}

    static Set<String> operations() {
        return ROWS.keySet();
    }

    static Row row(String operation) {
        Row row = ROWS.get(operation);
        if (row == null) {
            throw new AssertionError("nobody has said who may call " + operation);
        }
        return row;
    }

    /** Somebody whom the operation lets in, at Riverside's first patient if it is about one: the widest role that passes. */
    static Actor somebodyWhoMay(String operation) {
        Map<String, Reach> reach = row(operation).reach();
        return Stream.of(Actor.LEAD_1, Actor.PATIENT_1, Actor.ADMIN_1, Actor.OPERATOR_1)
                .filter(actor -> reach.get(actor.role()) != NEVER)
                .findFirst()
                .orElseThrow();
    }

    private static void row(String operation, int success, Reach... reaches) {
        Map<String, Reach> reach = new LinkedHashMap<>();
        for (int column = 0; column < reaches.length; column++) {
            reach.put(ROLES.get(column), reaches[column]);
        }
        ROWS.put(operation, new Row(success, reach));
    }
}
