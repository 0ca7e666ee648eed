package org.backstride.web.openapi;

import java.util.Map;

/** What stands in texts: by type and field, by type, or by field alone. */
final class ExampleTexts {

    private ExampleTexts() {}

    static Map<String, String> byField() {
        return Map.ofEntries(
                Map.entry("CaseloadEntry.name", "Mira Castillo"),
                Map.entry("Cause.category", "overload"),
                Map.entry("Cause.id", "hip-weakness"),
                Map.entry("Cause.mechanism", "The pelvis drops with every step."),
                Map.entry("Cause.name", "Weak hip muscles"),
                Map.entry("Exercise.name", "Plank"),
                Map.entry("ExerciseKey", "plank"),
                Map.entry("ExerciseSummary.name", "Plank"),
                Map.entry("MeAnswer.name", "Paula Hartmann"),
                Map.entry("VersionItem.name", "Plank"),
                Map.entry("account", "00000000-0000-4000-8000-000000000011"),
                Map.entry("VoidAnswer.reason", "I meant the other side."),
                Map.entry("VoidForm.reason", "I meant the other side."),
                Map.entry("actor", "00000000-0000-4000-8000-000000000011"),
                Map.entry("actorName", "Paula Hartmann"),
                Map.entry("TemplateAnswer.name", "Weak core, beginner"),
                Map.entry("TemplateForm.name", "Weak core, beginner"),
                Map.entry("TemplateHeadForm.name", "Weak core, beginner"),
                Map.entry("TemplateLineAnswer.name", "Weak core, beginner"),
                Map.entry("EndForm.reason", "Goal reached: four weeks without pain."),
                Map.entry("ProgramEndAnswer.reason", "Goal reached: four weeks without pain."),
                Map.entry("address", "192.0.2.7"),
                Map.entry("assignedBy", "Paula Hartmann"),
                Map.entry("clinicName", "Riverside"),
                Map.entry("commonMistakes", "Holding the breath."),
                Map.entry("country", "DE"),
                Map.entry("decidedBy", "Paula Hartmann"),
                Map.entry("description", "Six weeks, twice a week, no equipment."),
                Map.entry("displayName", "Paula Hartmann"),
                Map.entry("emergencyNumber", "112"),
                Map.entry("exercise", "plank"),
                Map.entry("exerciseName", "Plank"),
                Map.entry("familyName", "Castillo"),
                Map.entry("givenName", "Mira"),
                Map.entry("id", "lower-back-side"),
                Map.entry("instructions", "Rest on forearms and toes, body in one line."),
                Map.entry("keyCue", "Long from head to heel."),
                Map.entry("label", "A"),
                Map.entry("name", "Riverside"),
                Map.entry("next", "cGxhbms"),
                Map.entry("note", "Began on the last kilometer."),
                Map.entry("patientName", "Mira Castillo"),
                Map.entry("precautions", "Stop when pain goes beyond 3 of 10."),
                Map.entry("session", "A"),
                Map.entry("sessionsAdded", "B"),
                Map.entry("sessionsRemoved", "C"),
                Map.entry("subject", "diary.pain_report"),
                Map.entry("timeZone", "Europe/Berlin"),
                Map.entry("updatedBy", "Paula Hartmann"),
                Map.entry("useCase", "ShowPainTrend"),
                Map.entry("voidedBy", "Paula Hartmann"),
                Map.entry("who", "Paula Hartmann"),
                Map.entry("zone", "Europe/Berlin"));
    }
}
