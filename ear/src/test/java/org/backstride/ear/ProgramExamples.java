package org.backstride.ear;

import static org.backstride.ear.Examples.clinic;
import static org.backstride.ear.Examples.get;
import static org.backstride.ear.Examples.patient;
import static org.backstride.ear.Examples.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backstride.ear.Examples.Example;
import org.backstride.ear.Examples.Request;

/** Requests for versions, their difference and end, and for templates. */
final class ProgramExamples {

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("showProgram", target -> {
            Spare.version(target);
            return get(patient(target, "/program"));
        });
        EXAMPLES.put("showProgramVersions", target -> get(patient(target, "/program-versions?limit=1")));
        EXAMPLES.put(
                "showProgramVersion", target -> get(patient(target, "/program-versions/" + Spare.version(target))));
        EXAMPLES.put("compareVersions", target -> {
            int version = Spare.version(target);
            return get(patient(target, "/program-versions/" + version + "/difference?to=" + version));
        });
        EXAMPLES.put("endProgram", target -> {
            Spare.version(target);
            return post(patient(target, "/program/end"), "{\"reason\": \"Goal reached.\"}");
        });
        EXAMPLES.put(
                "compareDraft",
                target -> get(patient(target, "/program-drafts/" + Spare.draft(target) + "/difference")));
        EXAMPLES.put(
                "saveAsTemplate",
                target -> post(
                        patient(target, "/program-drafts/" + Spare.draft(target) + "/template"),
                        "{\"name\": \"Weak core\"}"));
        EXAMPLES.put(
                "startDraftFromTemplate",
                target -> post(
                        patient(target, "/program-drafts/from-template"),
                        "{\"template\": \"" + Spare.template(target) + "\"}"));
        EXAMPLES.put("showTemplates", target -> get(clinic(target, "/program-templates?limit=1")));
        EXAMPLES.put("showTemplate", target -> get(clinic(target, "/program-templates/" + Spare.template(target))));
        EXAMPLES.put(
                "editTemplate",
                target -> new Request(
                        "PUT",
                        clinic(target, "/program-templates/" + Spare.template(target)),
                        Bodies.template().toString(),
                        Examples.FIRST_VERSION));
        EXAMPLES.put(
                "retireTemplate",
                target -> new Request(
                        "POST",
                        clinic(target, "/program-templates/" + Spare.template(target) + "/retire"),
                        null,
                        Examples.FIRST_VERSION));
    }

    private ProgramExamples() {}

    static Map<String, Example> all() {
        return Map.copyOf(EXAMPLES);
    }
}
