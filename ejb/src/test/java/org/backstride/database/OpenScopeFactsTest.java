package org.backstride.database;

import static org.backstride.database.TwoClinics.ADAM;
import static org.backstride.database.TwoClinics.BRUNO;
import static org.backstride.database.TwoClinics.FATOU;
import static org.backstride.database.TwoClinics.FATOUS_LOGIN;
import static org.backstride.database.TwoClinics.GRETA;
import static org.backstride.database.TwoClinics.HILLSIDE;
import static org.backstride.database.TwoClinics.INES;
import static org.backstride.database.TwoClinics.JONAS;
import static org.backstride.database.TwoClinics.MIRA;
import static org.backstride.database.TwoClinics.MIRAS_LOGIN;
import static org.backstride.database.TwoClinics.NOBODY;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.backstride.database.TwoClinics.TOMAS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the guard's first statement finds out about an actor, read as of now. */
class OpenScopeFactsTest {

    private static final PatientId UNKNOWN = new PatientId(UUID.fromString("01900000-0000-7000-8000-0000000003ff"));

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeAll
    static void twoClinicsAreAtWork() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
    }

    @Test
    void aMemberInTheCareTeam() throws SQLException {
        assertEquals("{physio} patient known, in care team", facts(RIVERSIDE, MIRA, PAULA));
    }

    @Test
    void aMemberOutsideTheCareTeam() throws SQLException {
        assertEquals("{physio} patient known", facts(RIVERSIDE, JONAS, PAULA));
    }

    @Test
    void whoCaredOnceCaresNoMore() throws SQLException {
        assertEquals("{physio} patient known", facts(RIVERSIDE, MIRA, TOMAS));
    }

    @Test
    void whoseMembershipEndedIsOutEvenWhereTheCareTeamStillNamesThem() throws SQLException {
        assertEquals("{} patient known", facts(RIVERSIDE, MIRA, BRUNO));
        assertEquals("{}", facts(RIVERSIDE, null, BRUNO));
    }

    @Test
    void leadAndAdministratorAreMembersInTheirRoles() throws SQLException {
        assertEquals("{clinical-lead} patient known", facts(RIVERSIDE, MIRA, INES));
        assertEquals("{clinic-admin} patient known", facts(RIVERSIDE, MIRA, ADAM));
        assertEquals("{clinic-admin}", facts(RIVERSIDE, null, ADAM));
    }

    @Test
    void aPatientAndTheirOwnRecord() throws SQLException {
        assertEquals("{} patient known, own record", facts(RIVERSIDE, MIRA, MIRAS_LOGIN));
        assertEquals("{} patient known", facts(RIVERSIDE, JONAS, MIRAS_LOGIN));
    }

    @Test
    void aStrangerToTheClinic() throws SQLException {
        assertEquals("{} patient known", facts(RIVERSIDE, MIRA, GRETA));
        assertEquals("{}", facts(RIVERSIDE, null, GRETA));
    }

    @Test
    void aPatientOfAnotherClinicIsUnknownHereEvenToThemselves() throws SQLException {
        assertEquals("{physio}", facts(RIVERSIDE, FATOU, PAULA));
        assertEquals("{}", facts(RIVERSIDE, FATOU, FATOUS_LOGIN));
        assertEquals("{} patient known, own record", facts(HILLSIDE, FATOU, FATOUS_LOGIN));
    }

    @Test
    void whatDoesNotExistIsKnownToNobody() throws SQLException {
        assertEquals("{physio}", facts(RIVERSIDE, UNKNOWN, PAULA));
        assertEquals("{}", facts(new ClinicId(UUID.randomUUID()), MIRA, PAULA));
    }

    @Test
    void withoutAClinicNothingIsKnown() throws SQLException {
        assertEquals("{}", facts(null, null, PAULA));
        assertEquals("{}", facts(null, MIRA, PAULA));
        assertEquals("{}", facts(null, MIRA, MIRAS_LOGIN));
    }

    @Test
    void aRecordWithoutALoginIsNobodysOwn() throws SQLException {
        assertEquals("{} patient known", facts(RIVERSIDE, JONAS, NOBODY));
        assertEquals("{} patient known", factsOf(RIVERSIDE, JONAS, ""));
    }

    @Test
    void whoHoldsTwoRolesHasBoth() throws SQLException {
        try (Connection connection = DATABASE.owner().getConnection()) {
            connection.setAutoCommit(false);
            Sql.execute(
                    connection,
                    "insert into clinic.membership values (?, uuidv7(), ?, 'Ines Moreau', 'physio', now(), null)",
                    RIVERSIDE.value(),
                    INES.value());
            assertEquals("{clinical-lead,physio} patient known", facts(connection, RIVERSIDE, MIRA, INES.value()));
            connection.rollback();
        }
    }

    private static String facts(@Nullable ClinicId clinic, @Nullable PatientId patient, AccountId actor)
            throws SQLException {
        return factsOf(clinic, patient, actor.value());
    }

    private static String factsOf(@Nullable ClinicId clinic, @Nullable PatientId patient, String actor)
            throws SQLException {
        try (Connection connection = DATABASE.app().getConnection()) {
            return facts(connection, clinic, patient, actor);
        }
    }

    private static String facts(
            Connection connection, @Nullable ClinicId clinic, @Nullable PatientId patient, String actor)
            throws SQLException {
        List<String> row = Sql.lines(
                connection,
                """
                select array(select unnest(member_roles) order by 1),
                       case when patient_known then ' patient known' else '' end,
                       case when own_record then ', own record' else '' end,
                       case when in_care_team then ', in care team' else '' end
                  from access.open_scope(?, ?, ?, 'Test', ?, '')""",
                clinic == null ? null : clinic.value(),
                patient == null ? null : patient.value(),
                actor,
                UUID.randomUUID());
        return row.get(0).replace("|", "");
    }
}
