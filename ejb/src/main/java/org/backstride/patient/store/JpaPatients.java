package org.backstride.patient.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.clinic.rules.Clinic;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.patient.rules.Patient;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaPatients implements Patients {

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public Optional<Patient> find(ClinicId clinic, PatientId id) {
        return database.createQuery(
                        "select p from PatientRow p where p.clinicId = :clinic and p.id = :id", PatientRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(PatientRow::patient);
    }

    @Override
    public boolean hasRecord(ClinicId clinic, AccountId account) {
        return database.createQuery(
                                "select count(p) from PatientRow p where p.clinicId = :clinic and p.account = :account",
                                Long.class)
                        .setParameter("clinic", clinic.value())
                        .setParameter("account", account.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Patient patient, AccountId registeredBy) {
        database.persist(new PatientRow(patient, registeredBy));
        database.flush();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OwnRecord> about(AccountId account) {
        List<Object[]> rows = database.createNativeQuery("""
                        select p.id as patient_id, p.given_name,
                               c.id as clinic_id, c.name, c.country, c.emergency_number, c.languages, c.time_zone
                          from patient.patient p join clinic.clinic c on c.id = p.clinic_id
                         where p.account = :account
                         order by c.name, c.id""")
                .setParameter("account", account.value())
                .getResultList();
        return rows.stream().map(JpaPatients::ownRecord).toList();
    }

    private static OwnRecord ownRecord(Object[] row) {
        Clinic clinic = new Clinic(
                new ClinicId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Arrays.asList((String[]) row[6]),
                ZoneId.of((String) row[7]));
        return new OwnRecord(clinic, new PatientId((UUID) row[0]), (String) row[1]);
    }
}
