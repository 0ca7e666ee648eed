package org.backstride.access.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "patient, PATIENT",
        "physio, PHYSIO",
        "clinical-lead, CLINICAL_LEAD",
        "clinic-admin, CLINIC_ADMIN",
        "operator, OPERATOR"
    })
    void theIdentityProviderAndTheClinicUseTheSameWords(String word, Role role) {
        assertEquals(Optional.of(role), Role.of(word));
        assertEquals(word, role.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PHYSIO", "Physio", "offline_access", "default-roles-backstride", "clinical_lead"})
    void aWordThatNamesNoRoleGivesNone(String word) {
        assertEquals(Optional.empty(), Role.of(word));
    }

    @Test
    void noPermissionReachesFurtherOrLessThanWhatItIsAbout() {
        for (Permission permission : Permission.values()) {
            for (Role role : Role.values()) {
                Reach reach = RoleTable.reach(permission, role);
                boolean fits = switch (reach) {
                    case NEVER -> true;
                    case OWN, CARE_TEAM -> permission.scope() == Scope.PATIENT;
                    case CLINIC -> permission.scope() != Scope.PLATFORM;
                    case PLATFORM -> permission.scope() == Scope.PLATFORM;
                };
                assertTrue(fits, permission + " reaches " + reach + " for " + role);
            }
        }
    }
}
