package org.backstride.ear;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for every operation that succeeds for whoever may do it, at whatever clinic and patient it aims. What it needs
 * beside those (a draft, a membership) is put there first, so that nothing but the access decides about the answer.
 */
final class Examples {

    /** A request ready to be sent. */
    record Request(String method, String path, @Nullable String body, Map<String, String> headers) {

        Answer sendBy(Visitor visitor) {
            Visitor sender = visitor;
            for (Map.Entry<String, String> header : headers.entrySet()) {
                sender = sender.with(header.getKey(), header.getValue());
            }
            return sender.send(method, path, body);
        }
    }

    interface Example {
        Request at(Target target);
    }

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();
    static final Map<String, String> FIRST_VERSION = Map.of("If-Match", "\"0\"");

    static {
        EXAMPLES.put("whoAmI", target -> get("me"));
        EXAMPLES.put("searchExercises", target -> get("exercises?text=plank"));
        EXAMPLES.put("showExercise", target -> get("exercises/plank"));
        EXAMPLES.put("showCauses", target -> get("causes"));
        EXAMPLES.put("createClinic", target -> put("clinics/" + fresh(), Bodies.clinic(fresh().toString())));

        EXAMPLES.put("searchClinicExercises", target -> get(clinic(target, "/exercises?region=neck")));
        EXAMPLES.put("showClinicExercise", target -> get(clinic(target, "/exercises/plank")));
        EXAMPLES.put("showCaseload", target -> get(clinic(target, "/patients?limit=1")));
        EXAMPLES.put("registerPatient", target -> post(clinic(target, "/patients"), Bodies.patient("Alex", "Matrix")));
        EXAMPLES.put("showMembers", target -> get(clinic(target, "/memberships?limit=1")));
        EXAMPLES.put(
                "addMember",
                target -> put(clinic(target, "/memberships/" + fresh()), Bodies.membership(fresh().toString())));
        EXAMPLES.put(
                "endMembership",
                target -> new Request(
                        "POST", clinic(target, "/memberships/" + Spare.physio(target) + "/end"), null, Map.of()));
        EXAMPLES.put("searchAuditEntries", target -> get(clinic(target, "/audit-entries?limit=1")));

        EXAMPLES.put("showPatient", target -> get(patient(target, "")));
        EXAMPLES.put("showCareTeam", target -> get(patient(target, "/care-team")));
        EXAMPLES.put(
                "joinCareTeam",
                target -> new Request("PUT", patient(target, "/care-team/" + Spare.physio(target)), null, Map.of()));
        EXAMPLES.put(
                "leaveCareTeam",
                target -> new Request(
                        "DELETE", patient(target, "/care-team/" + Spare.caringPhysio(target)), null, Map.of()));
        EXAMPLES.put("startProgramDraft", target -> post(patient(target, "/program-drafts"), Bodies.program()));
        EXAMPLES.put("showProgramDrafts", target -> get(patient(target, "/program-drafts?limit=1")));
        EXAMPLES.put("showProgramDraft", target -> get(patient(target, "/program-drafts/" + Spare.draft(target))));
        EXAMPLES.put(
                "editProgramDraft",
                target -> new Request(
                        "PUT",
                        patient(target, "/program-drafts/" + Spare.draft(target)),
                        Bodies.program().toString(),
                        FIRST_VERSION));
        EXAMPLES.put(
                "assignProgram",
                target -> new Request(
                        "POST",
                        patient(target, "/program-drafts/" + Spare.draft(target) + "/assign"),
                        null,
                        FIRST_VERSION));
        EXAMPLES.putAll(ProgramExamples.all());
        EXAMPLES.put("reportPain", target -> put(patient(target, "/pain-reports/" + fresh()), Bodies.painReport(3)));
        EXAMPLES.put("showPainTrend", target -> get(patient(target, "/pain-reports")));
        EXAMPLES.put("showPainReports", target -> get(patient(target, "/pain-reports/entries?limit=1")));
        EXAMPLES.put(
                "voidPainReport",
                target -> post(
                        patient(target, "/pain-reports/" + Spare.painReport(target) + "/void"),
                        "{\"reason\": \"undo\"}"));
        EXAMPLES.put("showAccessLog", target -> get(patient(target, "/access-log?limit=1")));
    }

    private Examples() {}

    static Set<String> operations() {
        return EXAMPLES.keySet();
    }

    static Request of(String operation, Target target) {
        Example example = EXAMPLES.get(operation);
        if (example == null) {
            throw new AssertionError("nobody has written an example of " + operation);
        }
        return example.at(target);
    }

    static Request get(String path) {
        return new Request("GET", path, null, Map.of());
    }

    private static Request put(String path, Object body) {
        return new Request("PUT", path, body.toString(), Map.of());
    }

    static Request post(String path, Object body) {
        return new Request("POST", path, body.toString(), Map.of());
    }

    static String clinic(Target target, String rest) {
        return "clinics/" + target.clinic() + rest;
    }

    static String patient(Target target, String rest) {
        return clinic(target, "/patients/" + target.patient() + rest);
    }

    private static UUID fresh() {
        return UUID.randomUUID();
    }
}
