package org.backstride.catalog.store;

import java.util.List;

/** The shipped content contradicts itself. The message names every place. */
public class BrokenContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenContentException(List<String> faults) {
        super("The content cannot be loaded: " + String.join("; ", faults));
    }
}
