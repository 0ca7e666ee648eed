package org.backstride.diary.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.backstride.diary.rules.PainReportForm.Region;
import org.jspecify.annotations.Nullable;

/** Pain reports as a phone sends them: a proper one, of which a test changes what it is about. */
public final class PainForms {

    private @Nullable Integer painNow = 4;
    private @Nullable Integer worst24h = 6;
    private @Nullable String context = "after-run";
    private @Nullable List<@Nullable Region> regions = List.of(new Region("lower-back-side", "left"));
    private @Nullable List<@Nullable String> qualities = List.of("dull");
    private @Nullable List<@Nullable String> timings = List.of("after-run");
    private @Nullable UUID workoutId;
    private @Nullable UUID runId;
    private @Nullable String note = "Stiff after the long run.";
    private @Nullable Instant reportedAt = Instant.parse("2026-11-22T07:30:00Z");
    private @Nullable String zone = "Europe/Berlin";
    private @Nullable UUID corrects;

    /** What most tests start from: pain 4 in the left lower back, told from Berlin on 22 November 2026. */
    public static PainForms proper() {
        return new PainForms();
    }

    public PainForms painNow(@Nullable Integer score) {
        this.painNow = score;
        return this;
    }

    public PainForms worst24h(@Nullable Integer score) {
        this.worst24h = score;
        return this;
    }

    public PainForms context(@Nullable String word) {
        this.context = word;
        return this;
    }

    public PainForms regions(@Nullable Region... said) {
        this.regions = Arrays.asList(said);
        return this;
    }

    public PainForms withoutRegions() {
        this.regions = null;
        return this;
    }

    public PainForms qualities(@Nullable String... words) {
        this.qualities = Arrays.asList(words);
        return this;
    }

    public PainForms timings(@Nullable String... words) {
        this.timings = Arrays.asList(words);
        return this;
    }

    public PainForms workout(UUID id) {
        this.workoutId = id;
        return this;
    }

    public PainForms run(UUID id) {
        this.runId = id;
        return this;
    }

    public PainForms note(@Nullable String text) {
        this.note = text;
        return this;
    }

    public PainForms at(@Nullable Instant moment) {
        this.reportedAt = moment;
        return this;
    }

    public PainForms zone(@Nullable String name) {
        this.zone = name;
        return this;
    }

    public PainForms corrects(UUID id) {
        this.corrects = id;
        return this;
    }

    /** Only what is required, everything else left out. */
    public PainForms bare() {
        this.worst24h = null;
        this.qualities = null;
        this.timings = null;
        this.note = null;
        return this;
    }

    public PainReportForm form() {
        return new PainReportForm(
                painNow,
                worst24h,
                context,
                regions,
                qualities,
                timings,
                workoutId,
                runId,
                note,
                reportedAt,
                zone,
                corrects);
    }

    public ReportedPain said() {
        return form().checked();
    }
}
