package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;

/** Names no permission: the application must not start with it. */
@ApplicationScoped
public class OpenToEverybody {

    public String tell() {
        return "everything";
    }
}
