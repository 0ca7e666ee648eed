package org.backstride.clinic.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaCareRelations implements CareRelations {

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public List<CareTeamMember> today(ClinicId clinic, PatientId patient) {
        return database.createQuery("""
                        select m.id, m.displayName, m.role, c.since
                        from CareTeamMemberRow c join MembershipRow m on m.clinicId = c.clinicId and m.id = c.membershipId
                        where c.clinicId = :clinic and c.patientId = :patient and c.until is null and m.endedAt is null
                        order by c.since, c.id""", Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(row -> new CareTeamMember(
                        new MembershipId((UUID) row[0]),
                        (String) row[1],
                        Role.of((String) row[2]).orElseThrow(),
                        (Instant) row[3]))
                .toList();
    }

    @Override
    public boolean begin(ClinicId clinic, PatientId patient, MembershipId membership, Instant at) {
        return database.createNativeQuery("""
                                insert into clinic.care_team_member (clinic_id, id, patient_id, membership_id, since)
                                values (:clinic, uuidv7(), :patient, :membership, :at)
                                on conflict (clinic_id, patient_id, membership_id) where until is null do nothing""")
                        .setParameter("clinic", clinic.value())
                        .setParameter("patient", patient.value())
                        .setParameter("membership", membership.value())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean end(ClinicId clinic, PatientId patient, MembershipId membership, Instant at) {
        return database.createQuery("""
                                update CareTeamMemberRow c set c.until = :at
                                where c.clinicId = :clinic and c.patientId = :patient and c.membershipId = :membership
                                  and c.until is null""")
                        .setParameter("at", at)
                        .setParameter("clinic", clinic.value())
                        .setParameter("patient", patient.value())
                        .setParameter("membership", membership.value())
                        .executeUpdate()
                == 1;
    }
}
