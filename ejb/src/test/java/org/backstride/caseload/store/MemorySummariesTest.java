package org.backstride.caseload.store;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

class MemorySummariesTest implements SummariesContract {

    private static final AccountId PAULA = new AccountId("paula");

    private final ClinicId clinic = new ClinicId(UUID.randomUUID());
    private final Set<PatientId> paulas = new HashSet<>();
    private final MemorySummaries summaries = new MemorySummaries(
            ZoneId.of("Europe/Berlin"), (account, patient) -> account.equals(PAULA) && paulas.contains(patient));

    @Override
    public ClinicId clinic() {
        return clinic;
    }

    @Override
    public PatientId newPatient() {
        return new PatientId(UUID.randomUUID());
    }

    @Override
    public AccountId whoCaresFor(PatientId... patients) {
        paulas.addAll(List.of(patients));
        return PAULA;
    }

    @Override
    public <T> T work(Function<Summaries, T> work) {
        return work.apply(summaries);
    }
}
