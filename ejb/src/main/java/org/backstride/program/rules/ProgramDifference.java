package org.backstride.program.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one plan does otherwise than another. Sessions are the same when they have the same label, exercises when they
 * have the same key; what left one session and came into another has moved.
 *
 * @param sessionsAdded labels, in order
 * @param sessionsRemoved labels, in order
 * @param days sessions of both plans whose days differ
 * @param items in the order of the new plan, what is gone last
 */
public record ProgramDifference(
        List<String> sessionsAdded, List<String> sessionsRemoved, List<DayChange> days, List<ItemChange> items) {

    public ProgramDifference {
        sessionsAdded = List.copyOf(sessionsAdded);
        sessionsRemoved = List.copyOf(sessionsRemoved);
        days = List.copyOf(days);
        items = List.copyOf(items);
    }

    public static ProgramDifference between(ProgramPlan before, ProgramPlan after) {
        Map<String, ProgramSession> old = byLabel(before);
        Map<String, ProgramSession> young = byLabel(after);
        return new ProgramDifference(
                labels(after).filter(label -> !old.containsKey(label)).toList(),
                labels(before).filter(label -> !young.containsKey(label)).toList(),
                days(after, old),
                items(before, after));
    }

    /** Whether the plans are the same. */
    public boolean isNone() {
        return sessionsAdded.isEmpty() && sessionsRemoved.isEmpty() && days.isEmpty() && items.isEmpty();
    }

    private static List<DayChange> days(ProgramPlan after, Map<String, ProgramSession> old) {
        return after.sessions().stream()
                .flatMap(session -> Optional.ofNullable(old.get(session.label()))
                        .map(was -> new DayChange(session.label(), was.weekdays(), session.weekdays()))
                        .stream())
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<ItemChange> items(ProgramPlan before, ProgramPlan after) {
        List<PlannedItem> gone = new ArrayList<>(placed(before));
        List<PlannedItem> fresh = new ArrayList<>(placed(after));
        List<Pair> stayed = paired(gone, fresh, (was, is) -> was.session().equals(is.session()));
        List<Pair> wandered = paired(gone, fresh, (was, is) -> true);
        List<Pair> inOrder = inOrder(stayed);
        Stream<ItemChange> kept = Stream.concat(stayed.stream(), wandered.stream())
                .flatMap(pair -> ItemChange.kept(pair.before, pair.after, !inOrder.contains(pair)).stream());
        Stream<ItemChange> standing = Stream.concat(kept, fresh.stream().map(ItemChange::added))
                .sorted(Comparator.comparing(change -> change.after().orElseThrow(), PlannedItem.IN_ORDER));
        return Stream.concat(standing, gone.stream().map(ItemChange::removed)).toList();
    }

    /** The same exercise in both plans. */
    private record Pair(PlannedItem before, PlannedItem after) {}

    /** Takes out of both lists what belongs together, first come first served. */
    private static List<Pair> paired(
            List<PlannedItem> gone, List<PlannedItem> fresh, BiPredicate<PlannedItem, PlannedItem> fits) {
        List<Pair> pairs = new ArrayList<>();
        for (PlannedItem is : List.copyOf(fresh)) {
            gone.stream()
                    .filter(was -> was.item().exercise().equals(is.item().exercise()) && fits.test(was, is))
                    .findFirst()
                    .ifPresent(was -> pairs.add(new Pair(was, is)));
            pairs.forEach(pair -> gone.remove(pair.before));
        }
        pairs.forEach(pair -> fresh.remove(pair.after));
        return pairs;
    }

    /** Of the exercises that are still in their session, as many as possible that stand in the old order. */
    private static List<Pair> inOrder(List<Pair> stayed) {
        return stayed.stream().collect(Collectors.groupingBy(pair -> pair.after.session())).values().stream()
                .flatMap(ofSession -> longestRun(ofSession).stream())
                .toList();
    }

    private static List<Pair> longestRun(List<Pair> pairs) {
        List<List<Pair>> runs = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair> run = new ArrayList<>(runs.stream()
                    .filter(it -> it.get(it.size() - 1).before.position() < pair.before.position())
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of()));
            run.add(pair);
            runs.add(run);
        }
        return runs.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static List<PlannedItem> placed(ProgramPlan plan) {
        return plan.sessions().stream()
                .flatMap(session -> IntStream.range(0, session.items().size())
                        .mapToObj(index -> new PlannedItem(
                                session.label(), index + 1, session.items().get(index))))
                .toList();
    }

    private static Stream<String> labels(ProgramPlan plan) {
        return plan.sessions().stream().map(ProgramSession::label);
    }

    private static Map<String, ProgramSession> byLabel(ProgramPlan plan) {
        return plan.sessions().stream().collect(Collectors.toMap(ProgramSession::label, Function.identity()));
    }
}
