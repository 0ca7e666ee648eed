package org.backstride.web.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.backstride.access.rules.Role;
import org.backstride.catalog.rules.PainVocabulary;
import org.backstride.diary.rules.PainContext;
import org.backstride.diary.rules.Side;
import org.backstride.program.rules.Weekday;
import org.backstride.shared.Json;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What rules check and records cannot say: required fields, bounds, words. The rules decide; this only tells. */
final class RequestShapes {

    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final int NAME = 120;

    private RequestShapes() {}

    static void complete(Map<String, Schema> schemas) {
        painReport(schemas);
        program(schemas);
        doses(schemas);
        people(schemas);
        answers(schemas);
    }

    private static void painReport(Map<String, Schema> schemas) {
        Shape.of(schemas, "PainReportForm")
                .requires("painNow", "context", "regions", "reportedAt", "zone")
                .between("painNow", 0, 10)
                .between("worst24h", 0, 10)
                .oneOf("context", words(PainContext.values()))
                .eachOneOf("qualities", PainVocabulary.qualities())
                .eachOneOf("timings", PainVocabulary.timings())
                .ofLength("note", 0, 2000);
        Shape.of(schemas, "VoidForm").requires("reason").ofLength("reason", 1, 500);
        Shape.of(schemas, "Region")
                .requires("id", "side")
                .oneOf("id", PainVocabulary.regions())
                .oneOf("side", words(Side.values()));
        Shape.of(schemas, "PainRegion").oneOf("id", PainVocabulary.regions());
        Shape.of(schemas, "StoredPainReport")
                .between("painNow", 0, 10)
                .between("worst24h", 0, 10)
                .eachOneOf("qualities", PainVocabulary.qualities())
                .eachOneOf("timings", PainVocabulary.timings());
    }

    private static void program(Map<String, Schema> schemas) {
        Shape.of(schemas, "ProgramForm").requires("sessions").atMost("sessions", 4);
        Shape.of(schemas, "Session")
                .requires("label", "weekdays", "items")
                .oneOf("label", List.of("A", "B", "C", "D"))
                .eachOneOf("weekdays", words(Weekday.values()))
                .atMost("items", 20);
        Shape.of(schemas, "Item").requires("exercise", "dose").ofLength("note", 0, 500);
        Shape.of(schemas, "EndForm").requires("reason").ofLength("reason", 1, 500);
        Shape.of(schemas, "TemplateHeadForm")
                .requires("name")
                .ofLength("name", 1, NAME)
                .ofLength("description", 0, 2000);
        Shape.of(schemas, "TemplateForm")
                .requires("name", "sessions")
                .ofLength("name", 1, NAME)
                .ofLength("description", 0, 2000)
                .atMost("sessions", 4);
        Shape.of(schemas, "FromTemplateForm").requires("template");
    }

    private static void doses(Map<String, Schema> schemas) {
        Shape.of(schemas, "HoldDose").between("holdSeconds", 1, 300).between("rounds", 1, 20);
        Shape.of(schemas, "RepetitionsDose")
                .between("repetitions", 1, 100)
                .between("sets", 1, 20)
                .between("holdPerRepetitionSeconds", 1, 60);
        Shape.of(schemas, "MinutesDose").between("minutes", 1, 180);
        Shape.of(schemas, "DistanceDose").between("metres", 5, 5000).between("sets", 1, 20);
    }

    private static void people(Map<String, Schema> schemas) {
        Shape.of(schemas, "ClinicForm")
                .requires("name", "country", "emergencyNumber", "languages", "timeZone", "administrator")
                .ofLength("name", 1, NAME)
                .ofForm("country", "^[A-Z]{2}$")
                .ofForm("emergencyNumber", "^[0-9+ ]{2,20}$")
                .eachOneOf("languages", LANGUAGES);
        Shape.of(schemas, "Administrator")
                .requires("membership", "account", "displayName")
                .ofLength("account", 1, 255)
                .ofLength("displayName", 1, NAME);
        Shape.of(schemas, "MembershipForm")
                .requires("account", "displayName", "role")
                .ofLength("account", 1, 255)
                .ofLength("displayName", 1, NAME)
                .oneOf("role", roles(role -> role != Role.PATIENT && role != Role.OPERATOR));
        Shape.of(schemas, "PatientForm")
                .requires("givenName", "familyName", "birthDate", "language")
                .ofLength("givenName", 1, 80)
                .ofLength("familyName", 1, 80)
                .oneOf("language", LANGUAGES);
    }

    private static void answers(Map<String, Schema> schemas) {
        List<String> staff = roles(role -> role != Role.PATIENT && role != Role.OPERATOR);
        List<String> everybody = roles(role -> true);
        Shape.of(schemas, "MeAnswer").eachOneOf("roles", everybody);
        Shape.of(schemas, "WorkplaceAnswer").eachOneOf("roles", staff);
        Shape.of(schemas, "MembershipAnswer").oneOf("role", staff);
        Shape.of(schemas, "CareTeamAnswer").oneOf("role", staff);
        Shape.of(schemas, "PatientAnswer").oneOf("language", LANGUAGES);
        Shape.of(schemas, "AccessEntryAnswer").oneOf("outcome", List.of("allowed", "refused", "failed"));
        Shape.of(schemas, "AuditEntryAnswer")
                .oneOf("kind", List.of("use-case", "change"))
                .oneOf("action", List.of("open", "insert", "update", "delete"))
                .oneOf("outcome", List.of("allowed", "refused", "failed"));
    }

    private static List<String> roles(Predicate<Role> wanted) {
        return Arrays.stream(Role.values()).filter(wanted).map(Role::word).toList();
    }

    private static List<String> words(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Json.engine().convertValue(constant, String.class))
                .toList();
    }
}
