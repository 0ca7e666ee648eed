package org.backstride.docker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Thirty days of pain as one patient reports them: a course with noise around it, days on which nothing is reported, and
 * now and then a second report after a run. The same patient and the same last day give the same month.
 */
final class DemoMonth {

    private static final int DAYS = 30;
    private static final long SEED = 20261124;
    private static final double SECOND_REPORT = 0.2;
    private static final LocalTime EARLIEST_MORNING = LocalTime.of(6, 40);
    private static final LocalTime EARLIEST_EVENING = LocalTime.of(18, 10);
    private static final int SPREAD_MINUTES = 110;

    private final DemoPatient patient;
    private final LocalDate lastDay;
    private final Course course;
    private final Random random;

    private DemoMonth(DemoPatient patient, LocalDate lastDay) {
        this.patient = patient;
        this.lastDay = lastDay;
        this.course = Course.of(patient);
        this.random = new Random(SEED + patient.ordinal());
    }

    /** What is sent, and under which id. */
    record Report(UUID id, Instant at, Map<String, Object> form) {}

    /** The reports up to that day, the oldest first. */
    static List<Report> of(DemoPatient patient, LocalDate lastDay) {
        return new DemoMonth(patient, lastDay).reports();
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean diligent = random.nextDouble() < course.diligence() && !course.silentOn(day);
            int pain = course.painOn(day, random);
            if (diligent) {
                reports.add(report(day, EARLIEST_MORNING, "rest", pain));
                if (random.nextDouble() < SECOND_REPORT) {
                    reports.add(report(day, EARLIEST_EVENING, "after-run", Math.min(10, pain + 1)));
                }
            }
        }
        return reports;
    }

    private Report report(int day, LocalTime earliest, String context, int pain) {
        LocalDate date = lastDay.minusDays(DAYS - 1L - day);
        Instant at = date.atTime(earliest.plusMinutes(random.nextInt(SPREAD_MINUTES)))
                .atZone(patient.clinic().zone())
                .toInstant();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("painNow", pain);
        form.put("worst24h", Math.min(10, pain + random.nextInt(3)));
        form.put("context", context);
        form.put("regions", pain == 0 ? List.of() : List.of(Map.of("id", course.region(), "side", course.side())));
        form.put("qualities", pain == 0 ? List.of() : List.of(course.quality()));
        form.put("timings", context.equals("after-run") ? List.of("after-run") : List.of());
        form.put("reportedAt", at.toString());
        form.put("zone", patient.clinic().zone().getId());
        return new Report(idAt(at), at, form);
    }

    /** A UUID of version 7, as a phone would make it at that moment. */
    private UUID idAt(Instant at) {
        long time = (at.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
        long rest = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(time, rest);
    }
}
