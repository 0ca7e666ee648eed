package org.backstride.access;

import java.util.ArrayList;
import java.util.List;

/** What happened, in order: the fakes of the guard's tests all write into one journal. */
final class Journal {

    private final List<String> lines = new ArrayList<>();

    void write(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
