package org.backstride.web.door;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.access.Caller;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Makes the caller out of a verified token. */
final class TokenCaller {

    private TokenCaller() {}

    /** @param address where the request came from */
    static Caller of(Token token, UUID requestId, @Nullable String address) {
        AccountId account = new AccountId(token.subject());
        return new Caller(account, name(token), roles(token), requestId, address == null ? "" : address);
    }

    private static String name(Token token) {
        return Optional.ofNullable(token.name())
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(token.loginName()))
                .orElse("");
    }

    static Set<Role> roles(Token token) {
        return token.realmRoles().stream()
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
