package org.backstride.access.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionPolicyTest {

    @Test
    void aPhysioMayEverOpenClinicalDoorsAndNoAdministrativeOne() {
        assertEquals(
                EnumSet.of(
                        Permission.SEE_SELF,
                        Permission.SEE_CATALOG,
                        Permission.SEE_CLINIC_CATALOG,
                        Permission.SEE_CASELOAD,
                        Permission.REGISTER_PATIENT,
                        Permission.USE_TEMPLATES,
                        Permission.CHANGE_TEMPLATES,
                        Permission.SEE_PATIENT,
                        Permission.SEE_CARE_TEAM,
                        Permission.EDIT_PROGRAM,
                        Permission.ASSIGN_PROGRAM,
                        Permission.SEE_PROGRAM,
                        Permission.SEE_PAIN_HISTORY,
                        Permission.VOID_PAIN_REPORT),
                doorsOf(Role.PHYSIO));
    }

    @Test
    void anAdministratorMayNeverOpenAClinicalDoor() {
        assertEquals(
                EnumSet.of(
                        Permission.SEE_SELF,
                        Permission.SEE_CATALOG,
                        Permission.SEE_MEMBERS,
                        Permission.MANAGE_MEMBERS,
                        Permission.SEE_AUDIT,
                        Permission.SEE_CARE_TEAM,
                        Permission.MANAGE_CARE_TEAM),
                doorsOf(Role.CLINIC_ADMIN));
    }

    @Test
    void aPatientMayOnlyEverOpenDoorsToWhatIsAboutThemselves() {
        assertEquals(
                EnumSet.of(
                        Permission.SEE_SELF,
                        Permission.SEE_CATALOG,
                        Permission.SEE_PATIENT,
                        Permission.SEE_CARE_TEAM,
                        Permission.SEE_PROGRAM,
                        Permission.REPORT_PAIN,
                        Permission.SEE_PAIN_HISTORY,
                        Permission.VOID_PAIN_REPORT,
                        Permission.SEE_ACCESS_LOG),
                doorsOf(Role.PATIENT));
    }

    @Test
    void anOperatorCreatesClinicsAndNeverLooksIntoOne() {
        assertEquals(
                EnumSet.of(Permission.SEE_SELF, Permission.SEE_CATALOG, Permission.CREATE_CLINIC),
                doorsOf(Role.OPERATOR));
    }

    @Test
    void onlyAPatientReportsPain() {
        assertTrue(PermissionPolicy.mayEverOpen(Permission.REPORT_PAIN, Set.of(Role.PATIENT)));
        Set<Role> everybodyElse = EnumSet.complementOf(EnumSet.of(Role.PATIENT));
        assertFalse(PermissionPolicy.mayEverOpen(Permission.REPORT_PAIN, everybodyElse));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void withoutARoleNoDoorEverOpens(Permission permission) {
        assertFalse(PermissionPolicy.mayEverOpen(permission, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyDoorCanBeOpenedBySomebody(Permission permission) {
        assertTrue(PermissionPolicy.mayEverOpen(permission, EnumSet.allOf(Role.class)));
    }

    private static Set<Permission> doorsOf(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> PermissionPolicy.mayEverOpen(permission, Set.of(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
