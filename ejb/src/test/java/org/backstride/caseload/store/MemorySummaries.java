package org.backstride.caseload.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.caseload.rules.RecentPain;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Summary rows in memory; keeps the contract of the real ones. */
public final class MemorySummaries implements Summaries {

    private record Key(ClinicId clinic, PatientId patient) {}

    private final Map<Key, CaseloadLine> lines = new HashMap<>();
    private final ZoneId zone;
    private final BiPredicate<AccountId, PatientId> caresFor;

    /**
     * @param zone where the clinic's days begin
     * @param caresFor whether the account is in the patient's care team today
     */
    public MemorySummaries(ZoneId zone, BiPredicate<AccountId, PatientId> caresFor) {
        this.zone = zone;
        this.caresFor = caresFor;
    }

    @Override
    public void begin(ClinicId clinic, PatientId patient, String givenName, String familyName) {
        lines.put(
                new Key(clinic, patient),
                new CaseloadLine(
                        patient,
                        givenName,
                        familyName,
                        Optional.empty(),
                        Optional.empty(),
                        RecentPain.emptyUntil(LocalDate.EPOCH),
                        Optional.empty()));
    }

    @Override
    public void reported(ClinicId clinic, PatientId patient, int score, Instant at, LocalDate day) {
        change(clinic, patient, line -> {
            boolean latest = line.lastReportAt().map(last -> !at.isBefore(last)).orElse(true);
            return new CaseloadLine(
                    patient,
                    line.givenName(),
                    line.familyName(),
                    latest ? Optional.of(score) : line.lastPain(),
                    latest ? Optional.of(at) : line.lastReportAt(),
                    line.recentPain().with(day, score),
                    line.programNumber());
        });
    }

    @Override
    public void recount(ClinicId clinic, PatientId patient, Supplier<Optional<CountedPain>> standing) {
        Optional<CountedPain> left = standing.get();
        change(
                clinic,
                patient,
                line -> new CaseloadLine(
                        patient,
                        line.givenName(),
                        line.familyName(),
                        left.map(CountedPain::last),
                        left.map(CountedPain::at),
                        left.map(CountedPain::recent).orElse(RecentPain.emptyUntil(LocalDate.EPOCH)),
                        line.programNumber()));
    }

    @Override
    public void assigned(ClinicId clinic, PatientId patient, int programNumber) {
        change(
                clinic,
                patient,
                line -> new CaseloadLine(
                        patient,
                        line.givenName(),
                        line.familyName(),
                        line.lastPain(),
                        line.lastReportAt(),
                        line.recentPain(),
                        Optional.of(programNumber)));
    }

    @Override
    public List<CaseloadLine> list(
            ClinicId clinic,
            Optional<AccountId> careTeamOf,
            CaseloadOrder order,
            Optional<CaseloadKey> after,
            PageSize size,
            Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey().clinic().equals(clinic))
                .map(Map.Entry::getValue)
                .filter(line -> careTeamOf
                        .map(account -> caresFor.test(account, line.patient()))
                        .orElse(true))
                .sorted(comparing(CaseloadKey::of, sorted(order)))
                .filter(line -> after.map(last -> sorted(order).compare(CaseloadKey.of(line), last) > 0)
                        .orElse(true))
                .limit(size.andOneMore())
                .map(line -> aged(line, today))
                .toList();
    }

    private void change(ClinicId clinic, PatientId patient, UnaryOperator<CaseloadLine> change) {
        if (lines.computeIfPresent(new Key(clinic, patient), (key, line) -> change.apply(line)) == null) {
            throw new IllegalStateException("no summary of " + patient);
        }
    }

    private static Comparator<CaseloadKey> sorted(CaseloadOrder order) {
        Comparator<CaseloadKey> first = switch (order) {
            case WORST -> comparing(key -> key.lastPain().orElse(null), nullsLast(reverseOrder()));
            case LAST_REPORT -> comparing(key -> key.lastReportAt().orElse(null), nullsLast(reverseOrder()));
            case NAME -> comparing(CaseloadKey::familyName).thenComparing(CaseloadKey::givenName);
        };
        return first.thenComparing(key -> key.patient().toString(), naturalOrder());
    }

    private static CaseloadLine aged(CaseloadLine line, LocalDate today) {
        return new CaseloadLine(
                line.patient(),
                line.givenName(),
                line.familyName(),
                line.lastPain(),
                line.lastReportAt(),
                line.recentPain().asOf(today),
                line.programNumber());
    }
}
