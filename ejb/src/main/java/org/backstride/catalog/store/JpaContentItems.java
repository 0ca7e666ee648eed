package org.backstride.catalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.catalog.rules.Cause;
import org.backstride.catalog.rules.Dosage;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExercisePosition;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Json;

/** Lets PostgreSQL cut out of the documents what a view shows, and reads that. Each question is one statement. */
@ApplicationScoped
class JpaContentItems implements ContentItems {

    /** No clinic has this id, so asking for it shows shipped items alone. */
    private static final UUID NO_CLINIC = new UUID(0, 0);

    private static final String SUMMARY = """
            'id', key, 'name', document -> 'name', 'kind', document -> 'kind', 'family', document -> 'family',
            'difficulty', document -> 'difficulty', 'position', document -> 'position', 'sideMode', document -> 'sideMode',
            'equipmentRequired', document -> 'equipmentRequired', 'programEligible', document -> 'programEligible',
            'keyCue', document -> 'keyCue'""";

    private static final String EVERYTHING = SUMMARY + """
            , 'revision', revision, 'synonyms', document -> 'synonyms', 'phase', document -> 'phase',
            'targetMuscles', document -> 'targetMuscles', 'equipmentOptional', document -> 'equipmentOptional',
            'instructions', document -> 'instructions', 'commonMistakes', document -> 'commonMistakes',
            'precautions', document -> 'precautions', 'excludeIf', document -> 'excludeIf',
            'confirmIf', document -> 'confirmIf', 'easier', document -> 'easier', 'harder', document -> 'harder',
            'causes', document -> 'causes', 'regions', document -> 'regions', 'dosage', document -> 'dosage'""";

    private static final String SHEET = """
            'id', key, 'revision', revision, 'name', document -> 'name', 'kind', document -> 'kind',
            'position', document -> 'position', 'programEligible', document -> 'programEligible',
            'keyCue', document -> 'keyCue', 'instructions', document -> 'instructions',
            'commonMistakes', document -> 'commonMistakes', 'precautions', document -> 'precautions'""";

    private static final String CAUSE = """
            'id', key, 'name', document -> 'name', 'category', document -> 'category',
            'mechanism', document -> 'mechanism'""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public List<ExerciseSummary> shipped(ExerciseQuery query) {
        return search(NO_CLINIC, query);
    }

    @Override
    public List<ExerciseSummary> ofClinic(ClinicId clinic, ExerciseQuery query) {
        return search(clinic.value(), query);
    }

    private List<ExerciseSummary> search(UUID clinic, ExerciseQuery query) {
        Query statement = select(SUMMARY, "catalog.newest_item", "exercise", clinic, """
                        and search_text like all (cast(:words as text[]))
                        and document @> cast(:holds as jsonb)
                        and (document @> cast(:needs as jsonb) or document @> cast(:canUse as jsonb))
                        and (sort_name, key) > (lower(cast(:afterName as text) collate pg_c_utf8), :afterKey)
                        order by sort_name, key""")
                .setParameter(
                        "words",
                        query.words().stream().map(JpaContentItems::anywhere).toArray(String[]::new))
                .setParameter("holds", conditions(query).toString())
                .setParameter(
                        "needs", listed("equipmentRequired", query.equipment()).toString())
                .setParameter(
                        "canUse", listed("equipmentOptional", query.equipment()).toString())
                .setParameter(
                        "afterName", query.after().map(ExercisePosition::name).orElse(""))
                .setParameter(
                        "afterKey",
                        query.after().map(after -> after.id().value()).orElse(""))
                .setMaxResults(query.size().andOneMore());
        return read(statement, ExerciseSummary.class);
    }

    private static ObjectNode conditions(ExerciseQuery query) {
        ObjectNode conditions = Json.engine().createObjectNode();
        query.kind().ifPresent(kind -> conditions.put("kind", kind.word()));
        conditions.setAll(listed("causes", query.cause()));
        conditions.setAll(listed("regions", query.region()));
        return conditions;
    }

    /** What a document contains that lists the value under the field; without a value every document does. */
    private static ObjectNode listed(String field, Optional<String> value) {
        ObjectNode condition = Json.engine().createObjectNode();
        value.ifPresent(listed -> condition.putArray(field).add(listed));
        return condition;
    }

    /** The pattern of everything that contains the word, whose own characters stand for nothing but themselves. */
    private static String anywhere(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    @Override
    public Optional<Exercise> findShipped(ExerciseKey key) {
        return find(NO_CLINIC, key);
    }

    @Override
    public Optional<Exercise> findInClinic(ClinicId clinic, ExerciseKey key) {
        return find(clinic.value(), key);
    }

    private Optional<Exercise> find(UUID clinic, ExerciseKey key) {
        Query statement = select(EVERYTHING, "catalog.newest_item", "exercise", clinic, "and key = :key")
                .setParameter("key", key.value());
        return read(statement, ObjectNode.class).stream().findFirst().map(JpaContentItems::exercise);
    }

    private static Exercise exercise(ObjectNode document) {
        Dosage dosage = Json.engine().convertValue(document.remove("dosage"), Dosage.class);
        document.set(
                "suggestedDose",
                Json.engine().valueToTree(dosage.suggestedDose().orElse(null)));
        return Json.engine().convertValue(document, Exercise.class);
    }

    @Override
    public List<Cause> shippedCauses() {
        return read(select(CAUSE, "catalog.newest_item", "cause", NO_CLINIC, "order by sort_name, key"), Cause.class);
    }

    @Override
    public List<ExerciseSheet> newestSheets(ClinicId clinic, Set<ExerciseKey> keys) {
        Query statement = select(
                        SHEET,
                        "catalog.newest_item",
                        "exercise",
                        clinic.value(),
                        "and key = any (cast(:keys as text[]))")
                .setParameter("keys", array(keys, ExerciseKey::value));
        return read(statement, ExerciseSheet.class);
    }

    @Override
    public List<ExerciseSheet> sheets(ClinicId clinic, Set<ExerciseRevision> revisions) {
        List<ExerciseRevision> wanted = List.copyOf(revisions);
        Query statement = select(SHEET, "catalog.content_item", "exercise", clinic.value(), """
                        and (key, revision) in (
                            select wanted.key, wanted.revision
                              from unnest(cast(:keys as text[]), cast(:revisions as integer[])) as wanted (key, revision))""")
                .setParameter(
                        "keys", array(wanted, revision -> revision.exercise().value()))
                .setParameter(
                        "revisions",
                        wanted.stream().map(ExerciseRevision::number).toArray(Integer[]::new));
        return read(statement, ExerciseSheet.class);
    }

    /** All arguments but the clinic are words of this class: nothing from outside ever becomes part of a statement. */
    private Query select(String view, String relation, String kind, UUID clinic, String conditions) {
        return database.createNativeQuery("select cast(jsonb_build_object(" + view + ") as text) from " + relation
                        + " where kind = :itemKind and (owner_clinic_id is null or owner_clinic_id = :clinic) "
                        + conditions)
                .setParameter("itemKind", kind)
                .setParameter("clinic", clinic);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(Query statement, Class<T> view) {
        List<String> rows = statement.getResultList();
        return rows.stream().map(json -> read(json, view)).toList();
    }

    private static <T> T read(String json, Class<T> view) {
        try {
            return Json.engine().readValue(json, view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The catalog holds a document that is no " + view.getSimpleName(), broken);
        }
    }

    private static <T> String[] array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
