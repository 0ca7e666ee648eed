package org.backstride.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnguardedDoorsTest {

    /** How doors should be. */
    static class WellGuarded implements AsksInside {

        @UseCase(Permission.SEE_SELF)
        public void aboutNobody() {}

        @UseCase(Permission.CREATE_CLINIC)
        public void aboutAClinicThatIsToBe(ClinicId clinic) {}

        @UseCase(Permission.SEE_CASELOAD)
        public void aboutAClinic(ClinicId clinic, int page) {}

        @UseCase(Permission.SEE_PATIENT)
        public void aboutAPatient(ClinicId clinic, PatientId patient) {}

        @SystemTask("makes empty tables")
        public void upkeep() {}

        @Override
        public List<CareTeamMember> answersInside(ClinicId clinic) {
            return List.of();
        }

        void notPublic() {}
    }

    /** A port that one context asks another through. */
    @InsideUseCase
    interface AsksInside {
        List<CareTeamMember> answersInside(ClinicId clinic);
    }

    /** A port that nobody marked. */
    interface AsksFromAnywhere {
        void answersAnybody();
    }

    /** How doors should not be. */
    static class BadlyGuarded implements AsksFromAnywhere, AsksInside {

        public void namesNoPermission() {}

        public static void namesNoPermissionEither() {}

        @UseCase(Permission.SEE_CASELOAD)
        public void clinicIsMissing() {}

        @UseCase(Permission.SEE_PATIENT)
        public void patientIsMissing(ClinicId clinic) {}

        @UseCase(Permission.SEE_PATIENT)
        public void clinicOfThePatientIsMissing(PatientId patient) {}

        @UseCase(Permission.SEE_CASELOAD)
        public void patientIsNotWhatItIsAbout(ClinicId clinic, PatientId patient) {}

        @UseCase(Permission.SEE_SELF)
        public void patientIsNotWhatSelfIsAbout(PatientId patient) {}

        @UseCase(Permission.SEE_PATIENT)
        public void idsAreHidden(Optional<ClinicId> clinic, Optional<PatientId> patient) {}

        @Override
        public void answersAnybody() {}

        @Override
        public List<CareTeamMember> answersInside(ClinicId clinic) {
            return List.of();
        }

        /** Shares its name with the port, nothing more. */
        public List<CareTeamMember> answersInside(PatientId patient) {
            return List.of();
        }
    }

    @Test
    void guardedDoorsPortsAndUpkeepPass() {
        for (Method method : WellGuarded.class.getDeclaredMethods()) {
            assertNull(UnguardedDoors.fault(method), method.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"namesNoPermission", "namesNoPermissionEither", "answersAnybody"})
    void aDoorWithoutAPermissionIsFound(String method) {
        assertEquals("is open to everybody: it names no permission", UnguardedDoors.fault(of(method)));
    }

    @Test
    void aMethodThatOnlySharesItsNameWithAPortIsFound() throws NoSuchMethodException {
        assertNull(UnguardedDoors.fault(BadlyGuarded.class.getDeclaredMethod("answersInside", ClinicId.class)));
        assertNotNull(UnguardedDoors.fault(BadlyGuarded.class.getDeclaredMethod("answersInside", PatientId.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clinicIsMissing",
                "patientIsMissing",
                "clinicOfThePatientIsMissing",
                "patientIsNotWhatItIsAbout",
                "patientIsNotWhatSelfIsAbout",
                "idsAreHidden"
            })
    void aDoorWithoutTheIdsItsPermissionIsAboutIsFound(String method) {
        assertFalse(UseCases.hasItsIds(of(method)));
        assertEquals("does not get the ids its permission is about", UnguardedDoors.fault(of(method)));
    }

    @Test
    void everyUseCaseOfTheGuardedDoorsHasItsIds() {
        List<Method> doors = Arrays.stream(WellGuarded.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(UseCase.class))
                .toList();
        assertEquals(4, doors.size());
        doors.forEach(door -> assertTrue(UseCases.hasItsIds(door), door.getName()));
    }

    @Test
    void silenceMeansNo() {
        assertThrows(IllegalStateException.class, () -> UseCases.permission(of("namesNoPermission")));
    }

    @Test
    void theHistoryCallsAUseCaseByItsClass() {
        assertEquals("BadlyGuarded", UseCases.name(of("clinicIsMissing")));
    }

    private static Method of(String name) {
        return Arrays.stream(BadlyGuarded.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
