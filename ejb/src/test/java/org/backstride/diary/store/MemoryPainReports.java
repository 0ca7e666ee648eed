package org.backstride.diary.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Pain reports in memory; keeps the contract of the real ones. */
public final class MemoryPainReports implements PainReports {

    private static final Comparator<PainReport> BY_COUNTED_MOMENT = Comparator.<PainReport, Instant>comparing(
                    report -> report.counted().at())
            .thenComparing(report -> report.id().toString());

    private record Key(ClinicId clinic, PatientId patient, PainReportId id) {}

    private final Map<Key, PainReport> reports = new HashMap<>();

    @Override
    public Optional<PainReport> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report) {
        return Optional.ofNullable(reports.putIfAbsent(new Key(clinic, patient, report.id()), report));
    }

    @Override
    public List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period) {
        return of(clinic, patient)
                .filter(report -> !report.localDate().isBefore(period.from())
                        && !report.localDate().isAfter(period.to()))
                .collect(groupingBy(
                        PainReport::localDate, TreeMap::new, collectingAndThen(toList(), MemoryPainReports::day)))
                .values()
                .stream()
                .toList();
    }

    @Override
    public Optional<PainReport> last(ClinicId clinic, PatientId patient) {
        return of(clinic, patient).max(BY_COUNTED_MOMENT);
    }

    private Stream<PainReport> of(ClinicId clinic, PatientId patient) {
        return reports.entrySet().stream()
                .filter(entry -> entry.getKey().clinic().equals(clinic)
                        && entry.getKey().patient().equals(patient))
                .map(Map.Entry::getValue);
    }

    private static TrendDay day(List<PainReport> ofOneDay) {
        LocalDate date = ofOneDay.get(0).localDate();
        int worst = ofOneDay.stream().mapToInt(MemoryPainReports::score).max().orElseThrow();
        int latest = score(ofOneDay.stream().max(BY_COUNTED_MOMENT).orElseThrow());
        return new TrendDay(date, worst, latest, ofOneDay.size());
    }

    private static int score(PainReport report) {
        return report.said().painNow().value();
    }
}
