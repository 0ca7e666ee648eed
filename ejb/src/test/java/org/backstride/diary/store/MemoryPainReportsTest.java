package org.backstride.diary.store;

import java.util.Optional;
import java.util.function.Function;
import org.backstride.database.FreshClinic;

class MemoryPainReportsTest implements PainReportsContract {

    private final FreshClinic clinic = FreshClinic.imagined();
    private final MemoryPainReports reports = new MemoryPainReports(
            account -> account.equals(clinic.physioAccount()) ? Optional.of("Paula Hartmann") : Optional.empty());

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<PainReports, T> work) {
        return work.apply(reports);
    }
}
