package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void a_second_stack_in_the_same_folder_is_refused_until_the_first_has_ended() {
        FolderLock first = FolderLock.take(folder);
        assertEquals(
                "Backstride already runs from %s: stop that one first (Ctrl-C in its window).".formatted(folder),
                assertThrows(CannotStartException.class, () -> FolderLock.take(folder))
                        .sentence());
        first.release();
        FolderLock.take(folder).release();
    }
}
