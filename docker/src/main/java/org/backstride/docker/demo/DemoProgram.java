package org.backstride.docker.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs of the demo: real exercises, each with a dose a physio would give. */
final class DemoProgram {

    private static final Map<String, Object> STRENGTH = session(
            "A",
            List.of("monday", "thursday"),
            List.of(
                    item("plank", hold(25, 4, false), "Stop the round as soon as the back sags."),
                    item("dead-bug", repetitions(8, 3, 0, true), ""),
                    item("glute-bridge", repetitions(8, 3, 3, false), ""),
                    item("knee-side-plank", hold(20, 4, true), "")));

    private static final Map<String, Object> MOBILITY = session(
            "B",
            List.of("tuesday", "saturday"),
            List.of(
                    item("cat-cow", repetitions(8, 1, 0, false), ""),
                    item("bird-dog", repetitions(8, 3, 2, true), "Slowly; the pelvis stays level."),
                    item("clamshell", repetitions(8, 3, 0, true), ""),
                    item("psoas-stretch", hold(25, 2, true), "")));

    private static final Map<String, Object> GENTLE = session(
            "A",
            List.of("monday", "wednesday", "friday"),
            List.of(
                    item("gentle-walking", Map.of("mode", "time", "minutes", 15), ""),
                    item("knees-to-chest", hold(25, 2, false), ""),
                    item("cat-cow", repetitions(8, 1, 0, false), "")));

    private DemoProgram() {}

    /** The draft that the physio of this patient saves. */
    static Map<String, Object> of(DemoPatient patient) {
        List<Map<String, Object>> sessions = switch (patient) {
            case PATIENT1, PATIENT3, PATIENT9 -> List.of(STRENGTH, MOBILITY);
            case PATIENT2 -> List.of(STRENGTH);
            case PATIENT4 -> List.of(GENTLE);
            case PATIENT5 -> List.of();
        };
        return Map.of("sessions", sessions);
    }

    /** Every exercise that some program holds. */
    static List<String> exercises() {
        List<String> exercises = new ArrayList<>();
        for (Map<String, Object> session : List.of(STRENGTH, MOBILITY, GENTLE)) {
            for (Object item : (List<?>) session.getOrDefault("items", List.of())) {
                exercises.add(String.valueOf(((Map<?, ?>) item).get("exercise")));
            }
        }
        return exercises;
    }

    private static Map<String, Object> session(String label, List<String> weekdays, List<Map<String, Object>> items) {
        return Map.of("label", label, "weekdays", weekdays, "items", items);
    }

    private static Map<String, Object> item(String exercise, Map<String, Object> dose, String note) {
        return note.isEmpty()
                ? Map.of("exercise", exercise, "dose", dose)
                : Map.of("exercise", exercise, "dose", dose, "note", note);
    }

    private static Map<String, Object> hold(int seconds, int rounds, boolean perSide) {
        return Map.of("mode", "hold", "holdSeconds", seconds, "rounds", rounds, "perSide", perSide);
    }

    private static Map<String, Object> repetitions(int repetitions, int sets, int holdSeconds, boolean perSide) {
        Map<String, Object> dose = Map.of("mode", "reps", "repetitions", repetitions, "sets", sets, "perSide", perSide);
        if (holdSeconds == 0) {
            return dose;
        }
        return Map.of(
                "mode",
                "reps",
                "repetitions",
                repetitions,
                "sets",
                sets,
                "perSide",
                perSide,
                "holdPerRepetitionSeconds",
                holdSeconds);
    }
}
