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
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Pain reports in memory; keeps the contract of the real ones. */
public final class MemoryPainReports implements PainReports {

    private static final Comparator<PainReport> BY_COUNTED_MOMENT = Comparator.<PainReport, Instant>comparing(
                    report -> report.counted().at())
            .thenComparing(report -> report.id().toString());

    private record Key(ClinicId clinic, PatientId patient, PainReportId id) {}

    private final Map<Key, PainReport> reports = new HashMap<>();
    private final Map<Key, PainReportVoid> voids = new HashMap<>();
    private final Function<AccountId, Optional<String>> names;

    /** @param names how the clinic calls an account; a patient it does not call by a member's name */
    public MemoryPainReports(Function<AccountId, Optional<String>> names) {
        this.names = names;
    }

    @Override
    public Optional<PainEntry> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report) {
        Optional<PainEntry> standing = find(clinic, patient, report.id());
        if (standing.isEmpty()) {
            reports.put(new Key(clinic, patient, report.id()), report);
        }
        return standing;
    }

    @Override
    public void appendVoid(ClinicId clinic, PatientId patient, PainReportId report, PainReportVoid fact, AccountId by) {
        Key key = new Key(clinic, patient, report);
        PainReportVoid named = new PainReportVoid(
                fact.reason(), fact.correctedBy(), fact.voidedAt(), names.apply(by), fact.voidedAs());
        if (!reports.containsKey(key) || voids.putIfAbsent(key, named) != null) {
            throw new IllegalStateException("a key is violated");
        }
    }

    @Override
    public Optional<PainEntry> find(ClinicId clinic, PatientId patient, PainReportId id) {
        Key key = new Key(clinic, patient, id);
        return Optional.ofNullable(reports.get(key))
                .map(report -> new PainEntry(report, Optional.ofNullable(voids.get(key))));
    }

    @Override
    public List<PainEntry> list(ClinicId clinic, PatientId patient, Optional<PainEntryKey> after, PageSize size) {
        Comparator<PainEntry> latestFirst = Comparator.comparing(PainEntry::report, BY_COUNTED_MOMENT.reversed());
        return keys(clinic, patient)
                .flatMap(key -> find(clinic, patient, key.id()).stream())
                .sorted(latestFirst)
                .dropWhile(entry -> after.map(last -> !comesAfter(PainEntryKey.of(entry), last))
                        .orElse(false))
                .limit(size.andOneMore())
                .toList();
    }

    private static boolean comesAfter(PainEntryKey key, PainEntryKey last) {
        int byMoment = last.countedAt().compareTo(key.countedAt());
        return byMoment > 0
                || (byMoment == 0 && last.id().toString().compareTo(key.id().toString()) > 0);
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

    /** Those that count. */
    private Stream<PainReport> of(ClinicId clinic, PatientId patient) {
        return keys(clinic, patient)
                .filter(key -> !voids.containsKey(key))
                .flatMap(key -> Optional.ofNullable(reports.get(key)).stream());
    }

    private Stream<Key> keys(ClinicId clinic, PatientId patient) {
        return reports.keySet().stream()
                .filter(key -> key.clinic().equals(clinic) && key.patient().equals(patient));
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
