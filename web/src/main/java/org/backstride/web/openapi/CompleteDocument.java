package org.backstride.web.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds to the generated document what the scanner cannot know: the permission of every door, how doors refuse, which
 * fields are required or null, and examples. Runs in the build; the server hands out what the build wrote.
 */
public class CompleteDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        Variants.complete(schemas);
        RecordShapes.complete(schemas);
        RequestShapes.complete(schemas);
        document.getComponents().setSchemas(schemas);
        Refusals.define(document.getComponents());
        for (Door door : Door.all()) {
            PathItem path = document.getPaths().getPathItem(door.path());
            Operation operation = path == null ? null : path.getOperations().get(door.verb());
            if (operation == null) {
                throw new IllegalStateException("The document has no operation for " + door);
            }
            operation.addExtension("x-permission", door.permission().name());
            Refusals.complete(operation, door);
            Answers.complete(operation);
        }
        Examples.complete(document);
    }
}
