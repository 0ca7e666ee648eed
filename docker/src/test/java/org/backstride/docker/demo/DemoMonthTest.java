package org.backstride.docker.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.diary.rules.PainScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoMonthTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource
    void the_same_day_gives_the_same_month(DemoPatient patient) {
        assertEquals(DemoMonth.of(patient, LAST_DAY), DemoMonth.of(patient, LAST_DAY));
    }

    @ParameterizedTest
    @EnumSource
    void a_month_has_thirty_days_and_the_scores_of_pain(DemoPatient patient) {
        for (DemoMonth.Report report : DemoMonth.of(patient, LAST_DAY)) {
            LocalDate day = report.at().atZone(patient.clinic().zone()).toLocalDate();
            assertFalse(day.isAfter(LAST_DAY), report.toString());
            assertFalse(day.isBefore(LAST_DAY.minusDays(29)), report.toString());
            assertEquals(report.form().get("painNow"), new PainScore((int) score(report)).value());
        }
    }

    @Test
    void every_report_has_an_id_of_its_own_of_version_7() {
        List<DemoMonth.Report> reports = List.of(DemoPatient.values()).stream()
                .flatMap(patient -> DemoMonth.of(patient, LAST_DAY).stream())
                .toList();
        Set<Object> ids = reports.stream().map(DemoMonth.Report::id).collect(Collectors.toSet());
        assertEquals(reports.size(), ids.size());
        assertTrue(reports.stream()
                .allMatch(report -> report.id().version() == 7 && report.id().variant() == 2));
    }

    @Test
    void nobody_reports_every_day_and_peter_has_fallen_silent() {
        for (DemoPatient patient : DemoPatient.values()) {
            assertTrue(daysWithReports(patient) < 30, patient.name());
        }
        assertTrue(DemoMonth.of(DemoPatient.PATIENT4, LAST_DAY).stream()
                .noneMatch(report -> report.at()
                        .atZone(DemoPatient.PATIENT4.clinic().zone())
                        .toLocalDate()
                        .isAfter(LAST_DAY.minusDays(9))));
    }

    @Test
    void who_has_no_therapist_reports_nothing() {
        assertEquals(List.of(), DemoMonth.of(DemoPatient.PATIENT5, LAST_DAY));
    }

    @Test
    void mira_gets_better_and_aylin_gets_worse() {
        assertTrue(average(DemoPatient.PATIENT1, 0, 7) > average(DemoPatient.PATIENT1, 23, 30) + 2);
        assertTrue(average(DemoPatient.PATIENT3, 0, 7) + 1.5 < average(DemoPatient.PATIENT3, 23, 30));
    }

    private static double average(DemoPatient patient, int fromDay, int untilDay) {
        LocalDate first = LAST_DAY.minusDays(29);
        return DemoMonth.of(patient, LAST_DAY).stream()
                .filter(report -> {
                    LocalDate day = report.at().atZone(patient.clinic().zone()).toLocalDate();
                    return !day.isBefore(first.plusDays(fromDay)) && day.isBefore(first.plusDays(untilDay));
                })
                .mapToInt(report -> (int) score(report))
                .average()
                .orElseThrow();
    }

    private static Object score(DemoMonth.Report report) {
        return Map.copyOf(report.form()).getOrDefault("painNow", -1);
    }

    private static long daysWithReports(DemoPatient patient) {
        return DemoMonth.of(patient, LAST_DAY).stream()
                .map(report -> report.at().atZone(patient.clinic().zone()).toLocalDate())
                .distinct()
                .count();
    }
}
