package org.backstride.access;

import java.sql.SQLException;
import java.util.Optional;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;

/** The guard's two statements. Both join the transaction that is open on this thread. */
interface ScopeAndHistory {

    /** Opens the database scope for this transaction and tells how the actor stands to clinic and patient right now. */
    Relationship openScope(Doorway doorway) throws SQLException;

    /**
     * Writes the guard's entry.
     *
     * @param outcome "allowed", "refused" or "failed"
     */
    void record(Doorway doorway, Optional<Role> role, String outcome, Optional<String> reason) throws SQLException;
}
