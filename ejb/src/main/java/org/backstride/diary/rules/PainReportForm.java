package org.backstride.diary.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.catalog.rules.PainVocabulary;
import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A pain report as it arrives, before anything is known about it.
 *
 * @param painNow 0 to 10, required
 * @param worst24h 0 to 10
 * @param context a word of {@link PainContext}, required
 * @param regions required; may be empty when painNow is 0
 * @param workoutId the workout it belongs to; no workout can be recorded yet, so only null is known
 * @param runId the run it belongs to; likewise
 * @param note at most 2000 characters
 * @param reportedAt what the phone's clock says, required
 * @param zone a region name such as Europe/Berlin, required
 * @param corrects the id of the report that this one takes the place of
 */
public record PainReportForm(
        @Nullable Integer painNow,
        @Nullable Integer worst24h,
        @Nullable String context,
        @Nullable List<@Nullable Region> regions,
        @Nullable List<@Nullable String> qualities,
        @Nullable List<@Nullable String> timings,
        @Nullable UUID workoutId,
        @Nullable UUID runId,
        @Nullable String note,
        @Nullable Instant reportedAt,
        @Nullable String zone,
        @Nullable UUID corrects) {

    static final int LONGEST_NOTE = 2000;
    static final int MOST_REGIONS = 32;
    /** Before any phone that could run the portal existed; also keeps the moment within what PostgreSQL can store. */
    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** A clock may be wrong by years, but not by more than a calendar can show. */
    static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** One region as it arrives. */
    public record Region(@Nullable String id, @Nullable String side) {}

    /** Checks everything at once; throws all faults together, each with its field. */
    public ReportedPain checked() {
        Faults faults = new Faults();
        PainScore now = painNow == null
                ? missing(faults, "painNow", "Say how strong the pain is now, from 0 to 10.")
                : faults.collect("painNow", () -> new PainScore(painNow));
        PainScore worst = worst24h == null ? null : faults.collect("worst24h", () -> new PainScore(worst24h));
        PainContext felt = PainContext.of(context == null ? "" : context).orElse(null);
        faults.unless(
                felt != null,
                "context",
                "Say when it hurt: rest, during-run, after-run, next-morning or during-exercise.");
        List<PainRegion> places = checkedRegions(faults);
        faults.unless(
                regions == null || !regions.isEmpty() || painNow == null || painNow <= 0,
                "regions",
                "Say where it hurts.");
        List<String> how = words(faults, "qualities", qualities, PainVocabulary.qualities());
        List<String> when = words(faults, "timings", timings, PainVocabulary.timings());
        faults.unless(workoutId == null, "workoutId", "This workout is not known.");
        faults.unless(runId == null, "runId", "This run is not known.");
        checkNote(faults);
        checkMoment(faults);
        return faults.orElse(() -> new ReportedPain(
                Objects.requireNonNull(now),
                Optional.ofNullable(worst),
                Objects.requireNonNull(felt),
                places,
                how,
                when,
                Optional.ofNullable(note),
                Objects.requireNonNull(reportedAt).truncatedTo(ChronoUnit.MICROS),
                ZoneId.of(Objects.requireNonNull(zone)),
                Optional.ofNullable(corrects).map(PainReportId::new)));
    }

    private List<PainRegion> checkedRegions(Faults faults) {
        if (regions == null) {
            faults.add("regions", "Say where it hurts; the list may be empty when nothing does.");
            return List.of();
        }
        faults.unless(regions.size() <= MOST_REGIONS, "regions", "At most " + MOST_REGIONS + " regions.");
        Set<PainRegion> places = new java.util.LinkedHashSet<>();
        for (int index = 0; index < Math.min(regions.size(), MOST_REGIONS); index++) {
            Region region = regions.get(index);
            String field = "regions/" + index;
            if (region == null) {
                faults.add(field, "A region has an id and a side.");
                continue;
            }
            Side side = Side.of(region.side() == null ? "" : region.side()).orElse(null);
            boolean known = region.id() != null && PainVocabulary.regions().contains(region.id());
            faults.unless(known, field + "/id", "This region of the body is not known.");
            faults.unless(side != null, field + "/side", "The side is left, right, both or middle.");
            if (known && side != null) {
                boolean first = places.add(new PainRegion(Objects.requireNonNull(region.id()), side));
                faults.unless(first, field, "This region is named twice.");
            }
        }
        return List.copyOf(places);
    }

    private static List<String> words(
            Faults faults, String field, @Nullable List<@Nullable String> said, Set<String> vocabulary) {
        if (said == null) {
            return List.of();
        }
        Set<@Nullable String> seen = new HashSet<>();
        for (int index = 0; index < said.size(); index++) {
            String word = said.get(index);
            faults.unless(word != null && vocabulary.contains(word), field + "/" + index, "This word is not known.");
            faults.unless(seen.add(word), field + "/" + index, "This word is named twice.");
        }
        return said.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void checkNote(Faults faults) {
        if (note == null) {
            return;
        }
        faults.unless(
                note.codePointCount(0, note.length()) <= LONGEST_NOTE, "note", "A note has at most 2000 characters.");
        faults.unless(TypedText.isProse(note), "note", "The note contains a character that is no text.");
    }

    private void checkMoment(Faults faults) {
        faults.unless(
                reportedAt != null && !reportedAt.isBefore(EARLIEST) && reportedAt.isBefore(LATEST),
                "reportedAt",
                "Say when this was: a moment such as 2026-11-22T07:30:00Z.");
        faults.unless(isZone(zone), "zone", "The time zone is a region name, such as Europe/Berlin.");
    }

    private static boolean isZone(@Nullable String zone) {
        try {
            return zone != null
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static <T> @Nullable T missing(Faults faults, String field, String detail) {
        faults.add(field, detail);
        return null;
    }
}
