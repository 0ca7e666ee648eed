package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;

class DosageTest {

    @Test
    void aHoldBeginsAtTheLowerEndOfItsRange() throws JsonProcessingException {
        assertSuggests(new Dose.Hold(20, 4, true), """
                {"mode":"hold","perSide":true,"beginner":{"holdS":[20,30],"rounds":4},
                 "advanced":{"holdS":[40,60],"rounds":6}}""");
    }

    @Test
    void repetitionsBeginWithTheBeginnersFiguresAndKeepTheirShortHold() throws JsonProcessingException {
        assertSuggests(new Dose.Repetitions(8, 3, 5, false), """
                {"mode":"reps","perSide":false,"beginner":{"reps":8,"sets":3,"holdPerRepS":5}}""");
        assertSuggests(new Dose.Repetitions(10, 3, null, true), """
                {"mode":"reps","perSide":true,"beginner":{"reps":10,"sets":3}}""");
    }

    @Test
    void aDurationBeginsWithTheShorterOne() throws JsonProcessingException {
        assertSuggests(new Dose.Minutes(15), """
                {"mode":"time","perSide":false,"beginner":{"minutes":[15,20]}}""");
    }

    @Test
    void aDrillIsDosedByItsDistanceAndABreakByItsRepetitions() throws JsonProcessingException {
        assertSuggests(new Dose.Distance(20, 2), """
                {"mode":"event","perSide":false,"beginner":{"drills":3,"distanceM":20,"sets":2}}""");
        assertSuggests(new Dose.Repetitions(5, 1, null, false), """
                {"mode":"event","perSide":false,"beginner":{"reps":5,"per":"break"}}""");
    }

    @Test
    void daysOfRestAndHabitsAreNotDosed() throws JsonProcessingException {
        assertNotDosed("""
                {"mode":"time","perSide":false,"beginner":{"days":[2,3]}}""");
        assertNotDosed("""
                {"mode":"event","perSide":false,"beginner":{"pillows":2}}""");
        assertNotDosed("""
                {"mode":"event","perSide":false,"beginner":{"everyMinutes":60,"minutes":[2,5]}}""");
    }

    @Test
    void aFigureThatTheModeDemandsIsMissedByName() throws JsonProcessingException {
        Dosage withoutRounds = read("""
                {"mode":"hold","perSide":false,"beginner":{"holdS":[20,30]}}""");
        NullPointerException missed = assertThrows(NullPointerException.class, withoutRounds::suggestedDose);
        assertEquals("the dosage has no rounds", missed.getMessage());
    }

    @Test
    void withoutAdvancedFiguresOnlyTheBeginnersCanBeAskedFor() throws JsonProcessingException {
        Dosage beginnersOnly = read("""
                {"mode":"reps","perSide":false,"beginner":{"reps":8,"sets":3}}""");
        assertEquals(new LevelDose.Repetitions(8, 3, null, 1), beginnersOnly.at(Level.BEGINNER));
        NullPointerException missed =
                assertThrows(NullPointerException.class, () -> beginnersOnly.at(Level.INTERMEDIATE));
        assertEquals("the dosage has no advanced figures", missed.getMessage());
    }

    private static void assertSuggests(Dose dose, String dosage) throws JsonProcessingException {
        assertEquals(Optional.of(dose), read(dosage).suggestedDose());
    }

    private static void assertNotDosed(String dosage) throws JsonProcessingException {
        assertEquals(Optional.empty(), read(dosage).suggestedDose());
    }

    private static Dosage read(String json) throws JsonProcessingException {
        return Json.engine().readValue(json, Dosage.class);
    }
}
