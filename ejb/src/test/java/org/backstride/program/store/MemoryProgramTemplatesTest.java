package org.backstride.program.store;

import java.util.Optional;
import java.util.function.Function;
import org.backstride.database.FreshClinic;

class MemoryProgramTemplatesTest implements ProgramTemplatesContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryProgramTemplates templates = new MemoryProgramTemplates(
            account -> Optional.of(account.equals(clinic.physioAccount()) ? "Paula Hartmann" : "Adam Keller"));

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<ProgramTemplates, T> work) {
        return work.apply(templates);
    }
}
