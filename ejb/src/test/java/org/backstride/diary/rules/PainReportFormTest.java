package org.backstride.diary.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.catalog.rules.PainVocabulary;
import org.backstride.diary.rules.PainReportForm.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainReportFormTest {

    @Test
    void aProperReportIsTakenAsItWasSaid() {
        ReportedPain expected = new ReportedPain(
                new PainScore(4),
                Optional.of(new PainScore(6)),
                PainContext.AFTER_RUN,
                List.of(new PainRegion("lower-back-side", Side.LEFT)),
                List.of("dull"),
                List.of("after-run"),
                Optional.of("Stiff after the long run."),
                Instant.parse("2026-11-22T07:30:00Z"),
                ZoneId.of("Europe/Berlin"),
                Optional.empty());
        assertEquals(expected, PainForms.proper().said());
    }

    @Test
    void scoreContextRegionsMomentAndZoneAreEnough() {
        ReportedPain said = PainForms.proper().bare().said();
        assertEquals(Optional.empty(), said.worst24h());
        assertEquals(List.of(), said.qualities());
        assertEquals(List.of(), said.timings());
        assertEquals(Optional.empty(), said.note());
    }

    @Test
    void anEmptyReportIsToldEverythingThatIsMissing() {
        PainReportForm nothing =
                new PainReportForm(null, null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(List.of("painNow", "context", "regions", "reportedAt", "zone"), fieldsRefusedBy(nothing::checked));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, -1, 1_000_000_000, Integer.MIN_VALUE})
    void aScoreOffTheScaleIsRefused(int score) {
        assertEquals(
                List.of("painNow"),
                fieldsRefusedBy(() -> PainForms.proper().painNow(score).said()));
        assertEquals(
                List.of("worst24h"),
                fieldsRefusedBy(() -> PainForms.proper().worst24h(score).said()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void aScoreOnTheScaleIsTaken(int score) {
        assertEquals(
                new PainScore(score), PainForms.proper().painNow(score).said().painNow());
        assertEquals(
                Optional.of(new PainScore(score)),
                PainForms.proper().worst24h(score).said().worst24h());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"AFTER_RUN", "after run", "sleeping"})
    void anUnknownContextIsRefused(String context) {
        assertEquals(
                List.of("context"),
                fieldsRefusedBy(() -> PainForms.proper().context(context).said()));
    }

    @ParameterizedTest
    @EnumSource(PainContext.class)
    void everyContextOfTheContractIsTaken(PainContext context) {
        assertEquals(context, PainForms.proper().context(context.word()).said().context());
    }

    @Test
    void painNeedsAPlace() {
        assertEquals(
                List.of("regions"),
                fieldsRefusedBy(() -> PainForms.proper().painNow(1).regions().said()));
        assertEquals(
                List.of("regions"),
                fieldsRefusedBy(() -> PainForms.proper().withoutRegions().said()));
    }

    @Test
    void noPainNeedsNoPlaceButTheListIsStillSent() {
        assertEquals(List.of(), PainForms.proper().painNow(0).regions().said().regions());
        assertEquals(
                List.of("regions"),
                fieldsRefusedBy(
                        () -> PainForms.proper().painNow(0).withoutRegions().said()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"moon", "Lower-Back-Side", "lower-back-side "})
    void aRegionThatNoBodyHasIsRefused(String region) {
        assertEquals(
                List.of("regions/1/id"),
                fieldsRefusedBy(() -> PainForms.proper()
                        .regions(new Region("lower-back-side", "left"), new Region(region, "left"))
                        .said()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"LEFT", "top", "links"})
    void aSideThatNoRegionHasIsRefused(String side) {
        assertEquals(
                List.of("regions/0/side"),
                fieldsRefusedBy(() -> PainForms.proper()
                        .regions(new Region("lower-back-side", side))
                        .said()));
    }

    @Test
    void aRegionThatIsNothingIsRefused() {
        assertEquals(
                List.of("regions/0"),
                fieldsRefusedBy(() -> PainForms.proper().regions((Region) null).said()));
    }

    @Test
    void aRegionNamedTwiceIsRefusedAndItsTwoSidesAreNot() {
        Region left = new Region("lower-back-side", "left");
        Region right = new Region("lower-back-side", "right");
        assertEquals(2, PainForms.proper().regions(left, right).said().regions().size());
        assertEquals(
                List.of("regions/2"),
                fieldsRefusedBy(
                        () -> PainForms.proper().regions(left, right, left).said()));
    }

    @Test
    void atMost32RegionsHurtAtOnce() {
        Region[] all = PainVocabulary.regions().stream()
                .flatMap(id -> Stream.of(Side.values()).map(side -> new Region(id, side.word())))
                .limit(33)
                .toArray(Region[]::new);
        assertEquals(33, all.length);
        Region[] most = Stream.of(all).limit(32).toArray(Region[]::new);
        assertEquals(32, PainForms.proper().regions(most).said().regions().size());
        assertEquals(
                List.of("regions"),
                fieldsRefusedBy(() -> PainForms.proper().regions(all).said()));
    }

    @Test
    void everyRegionQualityAndTimingOfTheContentIsTaken() {
        for (String region : PainVocabulary.regions()) {
            PainForms.proper().regions(new Region(region, "both")).said();
        }
        String[] qualities = PainVocabulary.qualities().toArray(String[]::new);
        String[] timings = PainVocabulary.timings().toArray(String[]::new);
        ReportedPain said =
                PainForms.proper().qualities(qualities).timings(timings).said();
        assertEquals(List.of(qualities), said.qualities());
        assertEquals(List.of(timings), said.timings());
        assertTrue(qualities.length > 2 && timings.length > 2, "the content has words for pain");
    }

    @Test
    void wordsThatAreUnknownMissingOrDoubledAreRefusedOneByOne() {
        assertEquals(
                List.of("qualities/1", "qualities/2", "qualities/3"),
                fieldsRefusedBy(() -> PainForms.proper()
                        .qualities("dull", "purple", null, "dull")
                        .said()));
        assertEquals(
                List.of("timings/0"),
                fieldsRefusedBy(() -> PainForms.proper().timings("dull").said()));
    }

    @Test
    void aNoteHas2000CharactersAtMost() {
        assertEquals(Optional.of(""), PainForms.proper().note("").said().note());
        String longest = "x".repeat(2000);
        assertEquals(
                Optional.of(longest), PainForms.proper().note(longest).said().note());
        assertEquals(
                List.of("note"),
                fieldsRefusedBy(() -> PainForms.proper().note(longest + "x").said()));
    }

    @Test
    void anEmojiIsOneCharacterOfANote() {
        String longest = "😣".repeat(2000);
        assertEquals(
                Optional.of(longest), PainForms.proper().note(longest).said().note());
        assertEquals(
                List.of("note"),
                fieldsRefusedBy(() -> PainForms.proper().note(longest + "😣").said()));
    }

    @Test
    void aNoteMayHaveLinesButOnlyCharactersThatCanBeKept() {
        assertEquals(
                Optional.of("one\ntwo"),
                PainForms.proper().note("one\ntwo").said().note());
        assertEquals(
                List.of("note"),
                fieldsRefusedBy(() -> PainForms.proper().note("a\u0000b").said()));
        String half = "😣".substring(0, 1);
        assertEquals(
                List.of("note"),
                fieldsRefusedBy(() -> PainForms.proper().note("a" + half).said()));
    }

    @ParameterizedTest
    @NullSource
    @CsvSource({
        "-1000000000-01-01T00:00:00Z",
        "1999-12-31T23:59:59.999999999Z",
        "2200-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z"
    })
    void aMomentThatNoPhoneEverShowedIsRefused(Instant moment) {
        assertEquals(
                List.of("reportedAt"),
                fieldsRefusedBy(() -> PainForms.proper().at(moment).said()));
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01T00:00:00Z", "2026-11-22T07:30:00.123456Z", "2199-12-31T23:59:59.999999Z"})
    void aMomentOfAWrongClockIsKeptAsTold(Instant moment) {
        assertEquals(moment, PainForms.proper().at(moment).said().reportedAt());
    }

    @Test
    void aMomentIsKeptToTheMicrosecondSoThatAReplayIsRecognized() {
        Instant told = Instant.parse("2026-11-22T07:30:00.123456789Z");
        assertEquals(
                Instant.parse("2026-11-22T07:30:00.123456Z"),
                PainForms.proper().at(told).said().reportedAt());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Mars/Olympus", "europe/berlin", "+02:00", "Z", "UTC+2", "CEST", "Europe/Berlin "})
    void aZoneThatIsNoRegionIsRefused(String zone) {
        assertEquals(
                List.of("zone"),
                fieldsRefusedBy(() -> PainForms.proper().zone(zone).said()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "UTC",
                "Asia/Kolkata",
                "Asia/Calcutta"
            })
    void aZoneThatPhonesNameIsTaken(String zone) {
        assertEquals(ZoneId.of(zone), PainForms.proper().zone(zone).said().zone());
    }

    @Test
    void workoutsAndRunsAreNotKnownYet() {
        UUID some = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
        assertEquals(
                List.of("workoutId", "runId"),
                fieldsRefusedBy(() -> PainForms.proper().workout(some).run(some).said()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        PainForms wrong = PainForms.proper()
                .painNow(11)
                .worst24h(-1)
                .context("sleeping")
                .regions(new Region("moon", "top"))
                .note("x".repeat(2001))
                .zone("Mars/Olympus");
        assertEquals(
                List.of("painNow", "worst24h", "context", "regions/0/id", "regions/0/side", "note", "zone"),
                fieldsRefusedBy(wrong::said));
    }
}
