package org.backstride.caseload.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadOrderTest {

    @ParameterizedTest
    @EnumSource(CaseloadOrder.class)
    void anOrderIsKnownByItsWord(CaseloadOrder order) {
        assertEquals(Optional.of(order), CaseloadOrder.of(order.word()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WORST", "pain", "last-report desc; drop table caseload.patient_summary"})
    void anythingElseIsNoOrder(String word) {
        assertEquals(Optional.empty(), CaseloadOrder.of(word));
    }

    @Test
    void aPageEndsWithTheSortKeysOfItsLastRow() {
        PatientId mira = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
        Instant at = Instant.parse("2026-11-24T08:00:00Z");
        CaseloadLine row = new CaseloadLine(
                mira,
                "Mira",
                "Castillo",
                Optional.of(4),
                Optional.of(at),
                RecentPain.emptyUntil(LocalDate.of(2026, 11, 24)),
                Optional.of(2));
        assertEquals(new CaseloadKey(Optional.of(4), Optional.of(at), "Castillo", "Mira", mira), CaseloadKey.of(row));
    }
}
