package org.backstride.docker.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Fills the demo clinics, once per database. A file beside the database keeps the day the month ends on, and later that
 * everything is there: filling that was interrupted goes on with the very same data.
 */
public final class DemoData {

    private static final String OPERATOR = "operator1";
    private static final String COMPLETE = "complete";

    private final Path note;
    private final DemoDoor door;
    private final Clock clock;

    /**
     * @param folder where the note is kept, as long as the database lives
     * @param base the application's address, without a slash at the end
     * @param issuer the realm's address
     */
    public DemoData(Path folder, String base, String issuer, Clock clock) {
        this.note = folder.resolve("demo-data.txt");
        this.door = new DemoDoor(base, issuer);
        this.clock = clock;
    }

    /** Whether everything is there already. */
    public boolean complete() throws IOException {
        return Files.exists(note) && Files.readString(note).endsWith(COMPLETE);
    }

    /** Makes what is missing. */
    public void fill() throws IOException {
        LocalDate lastDay = lastDay();
        openClinics();
        for (DemoPatient patient : DemoPatient.values()) {
            String record = register(patient);
            if (patient.treated()) {
                assignProgram(patient, record);
            }
            DemoMonth.of(patient, lastDay)
                    .forEach(report ->
                            door.put(patient.login(), record + "/pain-reports/" + report.id(), report.form()));
        }
        Files.writeString(note, lastDay + "\n" + COMPLETE);
    }

    /** Yesterday, as seen at the first attempt: reports of today are left to whoever tries the product. */
    private LocalDate lastDay() throws IOException {
        if (Files.exists(note)) {
            return LocalDate.parse(Files.readString(note).lines().findFirst().orElseThrow());
        }
        LocalDate yesterday =
                LocalDate.now(clock.withZone(DemoClinic.RIVERSIDE.zone())).minusDays(1);
        Files.writeString(note, yesterday + "\n");
        return yesterday;
    }

    private void openClinics() {
        for (DemoMember administrator : DemoMember.values()) {
            if (administrator.administers()) {
                door.put(
                        OPERATOR,
                        administrator.clinic().path(),
                        administrator.clinic().form(administrator));
                takeInMembers(administrator);
            }
        }
    }

    private void takeInMembers(DemoMember administrator) {
        for (DemoMember member : DemoMember.values()) {
            if (member.clinic() == administrator.clinic() && !member.administers()) {
                String path = member.clinic().path() + "/memberships/" + member.membership();
                door.put(administrator.login(), path, member.form());
            }
        }
    }

    /** Registers the patient, unless that was done before; answers the record's address in the API. */
    private String register(DemoPatient patient) {
        String patients = patient.clinic().path() + "/patients";
        JsonNode records = door.get(patient.login(), "me").required("patients");
        if (!records.isEmpty()) {
            return patients + "/" + records.get(0).required("patient").textValue();
        }
        DemoMember registrar = patient.registeredBy();
        String record = patients + "/"
                + door.post(registrar.login(), patients, patient.form())
                        .required("id")
                        .textValue();
        if (!patient.treated()) {
            door.delete(registrar.login(), record + "/care-team/" + registrar.membership());
        }
        return record;
    }

    private void assignProgram(DemoPatient patient, String record) {
        String physio = patient.registeredBy().login();
        if (!door.get(physio, record + "/program").required("current").isNull()) {
            return;
        }
        JsonNode draft = door.post(physio, record + "/program-drafts", DemoProgram.of(patient));
        String assign = record + "/program-drafts/" + draft.required("id").textValue() + "/assign";
        door.postUnchanged(physio, assign, draft.required("version").asText());
    }
}
