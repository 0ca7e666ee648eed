package org.backstride.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.backstride.shared.Stored;

/** The shapes in which doors answer. */
public final class Answers {

    private Answers() {}

    /** 201 when it was created, 200 when it stood there already. */
    public static <T> Response stored(Stored<T> stored, Function<T, ?> view) {
        return Response.status(stored.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(view.apply(stored.value()))
                .build();
    }

    /** 201 with the address of what was made, relative to the collection it was posted to. */
    public static Response created(String id, Object view) {
        return Response.created(URI.create(id)).entity(view).build();
    }

    /** 200 with the version as entity tag, to be sent back as If-Match. */
    public static Response versioned(int version, Object view) {
        return Response.ok(view).tag(new EntityTag(Integer.toString(version))).build();
    }
}
