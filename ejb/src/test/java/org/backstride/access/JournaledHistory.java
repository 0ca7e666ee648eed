package org.backstride.access;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;
import org.jspecify.annotations.Nullable;

/** Tells the relationship it was given, and writes down which scope was opened and which entry was made. */
final class JournaledHistory implements ScopeAndHistory {

    private final Journal journal;
    private final List<Doorway> scopes = new ArrayList<>();
    private final Deque<SQLException> failures = new ArrayDeque<>();
    private @Nullable SQLException unrecorded;
    Relationship relationship = Relationship.NONE;

    JournaledHistory(Journal journal) {
        this.journal = journal;
    }

    /** The next scope cannot be opened. */
    void nextScopeFailsWith(SQLException failure) {
        failures.add(failure);
    }

    /** The next entry about a refusal or a failure cannot be written. */
    void nextFailureCannotBeRecorded(SQLException failure) {
        this.unrecorded = failure;
    }

    List<Doorway> scopes() {
        return List.copyOf(scopes);
    }

    @Override
    public Relationship openScope(Doorway doorway) throws SQLException {
        journal.write("scope of " + doorway.actor());
        scopes.add(doorway);
        SQLException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return relationship;
    }

    @Override
    public void record(Doorway doorway, Optional<Role> role, String outcome, Optional<String> reason)
            throws SQLException {
        if (unrecorded != null && !outcome.equals("allowed")) {
            throw unrecorded;
        }
        String who = role.map(Role::word).orElse("nobody");
        journal.write(outcome + " " + doorway.useCase() + " as " + who
                + reason.map(word -> ": " + word).orElse(""));
    }
}
