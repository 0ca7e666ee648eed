package org.backstride.program.store;

import java.util.Optional;
import java.util.function.BiFunction;
import org.backstride.database.FreshClinic;

class MemoryProgramVersionsTest implements ProgramVersionsContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryProgramDrafts drafts = new MemoryProgramDrafts(account -> Optional.empty());
    private final MemoryProgramVersions versions = new MemoryProgramVersions(account -> Optional.of("Paula Hartmann"));

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(BiFunction<ProgramDrafts, ProgramVersions, T> work) {
        return work.apply(drafts, versions);
    }
}
