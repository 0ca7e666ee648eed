package org.backstride.careless.door;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Names no permission: the application must not start with it. */
@Path("unguarded")
public class UnguardedResource {

    @GET
    public String tell() {
        return "everything";
    }
}
