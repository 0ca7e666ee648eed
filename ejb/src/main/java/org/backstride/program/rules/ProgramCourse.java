package org.backstride.program.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A patient's versions and the decisions to end the program. What runs on a day follows from them alone: no job switches
 * anything, and no fact is ever changed. Source: docs/adr/0017-versions-begin-on-a-day.md
 *
 * <p>A version runs from its day on until a version with a higher number does. One that was replaced while it waited for
 * its day never runs. An end takes effect on its day for all versions assigned until it was decided.
 */
public record ProgramCourse(List<ProgramStep> steps, List<ProgramEnd> ends) {

    public ProgramCourse {
        steps = List.copyOf(steps);
        ends = List.copyOf(ends);
    }

    /** The day on which a clinic is at a moment. */
    public static LocalDate today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    /** How the program stands on the day. */
    public ProgramNow on(LocalDate day) {
        return new ProgramNow(running(day), waiting(day), end(day));
    }

    /** The number that the next version gets. */
    public int nextNumber() {
        return lastNumber() + 1;
    }

    /** The highest number assigned so far, 0 before the first. */
    public int lastNumber() {
        return steps.stream().mapToInt(ProgramStep::number).max().orElse(0);
    }

    /** What the patient is to do on the day; empty before the first version and after an end. */
    public Optional<ProgramStep> running(LocalDate day) {
        return begun(day).filter(step -> !hasEnded(step, day));
    }

    /** The next version, which waits for its day. */
    public Optional<ProgramStep> waiting(LocalDate day) {
        return steps.stream()
                .filter(step -> state(step, day) == StepState.WAITING)
                .min(Comparator.comparing(ProgramStep::startsOn));
    }

    /** The end of what has begun by that day: it has taken effect, or it will unless a new version starts before. */
    public Optional<ProgramEnd> end(LocalDate day) {
        Optional<ProgramEnd> own = begun(day).flatMap(this::endOf);
        return own.filter(end -> waiting(day)
                .map(next ->
                        end.endsOn().isBefore(next.startsOn()) || !end.endsOn().isAfter(day))
                .orElse(true));
    }

    public StepState state(ProgramStep step, LocalDate day) {
        boolean endedBefore = endOf(step)
                .filter(end -> !end.endsOn().isAfter(step.startsOn()))
                .isPresent();
        if (isReplaced(step) || endedBefore) {
            return StepState.NEVER_RAN;
        }
        if (step.startsOn().isAfter(day)) {
            return StepState.WAITING;
        }
        return running(day).filter(step::equals).isPresent() ? StepState.RUNNING : StepState.PAST;
    }

    /** The version with the highest number whose day has come. */
    private Optional<ProgramStep> begun(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.startsOn().isAfter(day) && !isReplaced(step))
                .max(Comparator.comparingInt(ProgramStep::number));
    }

    private boolean isReplaced(ProgramStep step) {
        return steps.stream()
                .anyMatch(other ->
                        other.replaces().filter(it -> it == step.number()).isPresent());
    }

    private boolean hasEnded(ProgramStep step, LocalDate day) {
        return endOf(step).filter(end -> !end.endsOn().isAfter(day)).isPresent();
    }

    /** Of several ends the earliest counts: whoever wants to go on longer assigns a new version. */
    private Optional<ProgramEnd> endOf(ProgramStep step) {
        return ends.stream()
                .filter(end -> end.lastVersion() >= step.number())
                .min(Comparator.comparing(ProgramEnd::endsOn).thenComparing(ProgramEnd::number));
    }
}
