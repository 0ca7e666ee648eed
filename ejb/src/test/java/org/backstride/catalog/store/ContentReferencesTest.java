package org.backstride.catalog.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContentReferencesTest {

    @Test
    void aCauseThatDoesNotExistIsNamedTogetherWithTheExerciseThatNamesIt() {
        assertRefused(
                content -> list(exercise(content, "plank"), "causes").set(0, "weak-cor"),
                "exercise plank names weak-cor in causes, which is no cause");
    }

    @Test
    void anEasierExerciseThatDoesNotExistIsNamed() {
        assertRefused(
                content -> list(exercise(content, "plank"), "easier").add("sofa"),
                "exercise plank names sofa in easier, which is no exercise");
    }

    @Test
    void equipmentThatNoVocabularyExplainsIsNamed() {
        assertRefused(
                content ->
                        list(exercise(content, "plank"), "equipment_required").add("trapeze"),
                "exercise plank names trapeze in equipmentRequired, which is no equipment");
    }

    @Test
    void aWarningSignThatATileOpensMustExist() {
        assertRefused(
                content -> list((ObjectNode) content.redFlags().at("/screens/report/tiles/0"), "flags")
                        .add("rf-none"),
                "screen report names rf-none in tiles/flags, which is no red-flag");
    }

    @Test
    void adviceThatACauseNeedsMustNotLeaveTheContent() {
        assertRefused(
                content -> list(content.causes(), "advice").remove(0),
                "names adv-stop-now in adviceIds, which is no advice");
    }

    @Test
    void aKeyThatStandsThereTwiceIsNamed() {
        assertRefused(
                content -> list(content.redFlags(), "red_flags")
                        .add(content.redFlags().at("/red_flags/0")),
                "red-flag rf-saddle-numbness stands there twice");
    }

    @Test
    void anExerciseAndACauseMustNameEachOther() {
        assertRefused(
                content -> list(exercise(content, "plank"), "causes").remove(0),
                "cause weak-core lists plank, but that exercise does not work against it");
        assertRefused(
                content -> list((ObjectNode) content.causes().at("/causes/0"), "exercise_ids")
                        .removeAll(),
                "exercise plank works against weak-core, but that cause does not list it");
    }

    @Test
    void everythingThatIsBrokenIsSaidAtOnce() {
        BrokenContentException refused = refused(content -> {
            list(exercise(content, "plank"), "easier").add("sofa");
            list(exercise(content, "plank"), "harder").add("trampoline");
        });
        assertTrue(refused.toString().contains("names sofa in easier"), refused.toString());
        assertTrue(refused.toString().contains("names trampoline in harder"), refused.toString());
    }

    private static void assertRefused(Consumer<ContentDocuments> damage, String naming) {
        BrokenContentException refused = refused(damage);
        assertTrue(refused.toString().contains(naming), refused.toString());
    }

    private static BrokenContentException refused(Consumer<ContentDocuments> damage) {
        ContentDocuments content = ContentDocuments.shipped();
        damage.accept(content);
        return assertThrows(BrokenContentException.class, () -> ContentReferences.check(ShippedItems.of(content)));
    }

    static ObjectNode exercise(ContentDocuments content, String key) {
        for (var exercise : content.exercises().required("exercises")) {
            if (exercise.required("id").textValue().equals(key)) {
                return (ObjectNode) exercise;
            }
        }
        throw new IllegalArgumentException(key);
    }

    static ArrayNode list(ObjectNode item, String field) {
        return (ArrayNode) item.required(field);
    }
}
