package org.backstride.access;

import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;

/**
 * Who stands at the door, as the token says.
 *
 * @param account the token's {@code sub}
 * @param name the person's name for greeting them; never trusted for a decision
 * @param roles the token's realm roles that the clinic knows: the coarse half of the decision
 * @param requestId names this request in the history, in the log and in the problem document
 * @param address where the call came from, as the server saw it
 */
public record Caller(AccountId account, String name, Set<Role> roles, UUID requestId, String address) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
