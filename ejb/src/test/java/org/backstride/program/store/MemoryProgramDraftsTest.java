package org.backstride.program.store;

import java.util.Optional;
import java.util.function.Function;
import org.backstride.database.FreshClinic;

class MemoryProgramDraftsTest implements ProgramDraftsContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryProgramDrafts drafts = new MemoryProgramDrafts(
            account -> Optional.of(account.equals(clinic.physioAccount()) ? "Paula Hartmann" : "Adam Keller"));

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<ProgramDrafts, T> work) {
        return work.apply(drafts);
    }
}
