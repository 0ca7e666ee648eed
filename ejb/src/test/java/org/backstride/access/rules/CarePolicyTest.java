package org.backstride.access.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.access.rules.Decision.Allowed;
import org.backstride.access.rules.Decision.Refused;
import org.backstride.access.rules.Decision.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every permission times every role times every relationship, held against two tables that were written by hand from
 * docs and never look into {@link RoleTable}.
 */
class CarePolicyTest {

    private static final List<Role> COLUMNS =
            List.of(Role.PATIENT, Role.PHYSIO, Role.CLINICAL_LEAD, Role.CLINIC_ADMIN, Role.OPERATOR);

    private static final Map<String, List<String>> WHO_REACHES_WHAT = table("""
            SEE_SELF            everything everything everything everything everything
            SEE_CATALOG         everything everything everything everything everything
            CREATE_CLINIC       nothing    nothing    nothing    nothing    everything
            SEE_CLINIC_CATALOG  nothing    clinic     clinic     nothing    nothing
            SEE_CASELOAD        nothing    clinic     clinic     nothing    nothing
            REGISTER_PATIENT    nothing    clinic     clinic     nothing    nothing
            SEE_MEMBERS         nothing    nothing    clinic     clinic     nothing
            MANAGE_MEMBERS      nothing    nothing    nothing    clinic     nothing
            SEE_AUDIT           nothing    nothing    nothing    clinic     nothing
            USE_TEMPLATES       nothing    clinic     clinic     nothing    nothing
            CHANGE_TEMPLATES    nothing    clinic     clinic     nothing    nothing
            SEE_PATIENT         own        team       clinic     nothing    nothing
            SEE_CARE_TEAM       own        team       clinic     clinic     nothing
            MANAGE_CARE_TEAM    nothing    nothing    clinic     clinic     nothing
            EDIT_PROGRAM        nothing    team       clinic     nothing    nothing
            ASSIGN_PROGRAM      nothing    team       clinic     nothing    nothing
            SEE_PROGRAM         own        team       clinic     nothing    nothing
            REPORT_PAIN         own        nothing    nothing    nothing    nothing
            SEE_PAIN_HISTORY    own        team       clinic     nothing    nothing
            VOID_PAIN_REPORT    own        team       clinic     nothing    nothing
            SEE_ACCESS_LOG      own        nothing    nothing    nothing    nothing
            """);

    /** What each reach opens to somebody who stands thus to clinic and patient; "member" means in the role at hand. */
    private static final Map<String, List<String>> WHAT_IT_OPENS = table("""
            relation                         nothing own team clinic everything
            stranger                         no      no  no   no     yes
            stranger-who-knows-a-patient     no      no  no   no     yes
            own-record                       no      yes no   no     yes
            member                           no      no  no   yes    yes
            member-in-care-team              no      no  yes  yes    yes
            member-whose-record-it-is        no      yes no   yes    yes
            member-in-own-care-team          no      yes yes  yes    yes
            in-care-team-by-another-role     no      no  no   no     yes
            member-in-other-role             no      no  no   no     yes
            """);

    /** A member who asks about a patient that the clinic does not have. */
    private static final String MEMBER_WITHOUT_PATIENT = "member-but-patient-unknown";

    record Case(Permission permission, Role role, String relation) {}

    static Stream<Case> everyCase() {
        List<String> relations = new ArrayList<>(WHAT_IT_OPENS.keySet());
        relations.remove("relation");
        relations.add(MEMBER_WITHOUT_PATIENT);
        return Arrays.stream(Permission.values())
                .flatMap(permission -> Arrays.stream(Role.values())
                        .flatMap(role -> relations.stream().map(relation -> new Case(permission, role, relation))));
    }

    @Test
    void theTableOfThisTestKnowsEveryPermissionAndEveryRole() {
        assertEquals(
                Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet()),
                WHO_REACHES_WHAT.keySet());
        assertEquals(List.of(Role.values()), COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void aDoorOpensExactlyAsTheTablesSay(Case at) {
        Decision decision =
                CarePolicy.decide(at.permission(), Set.of(at.role()), relationship(at.relation(), at.role()));
        assertEquals(opens(at), decision.equals(new Allowed(at.role())), () -> at + " was answered " + decision);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void severalRolesOpenWhatTheWidestOfThemOpens(Case at) {
        List<Role> widestFirst =
                List.of(Role.CLINICAL_LEAD, Role.PHYSIO, Role.CLINIC_ADMIN, Role.OPERATOR, Role.PATIENT);
        for (Role second : Role.values()) {
            Set<Role> held = EnumSet.of(at.role(), second);
            Relationship relationship = memberInAll(relationship(at.relation(), at.role()), held);
            List<Role> opening = widestFirst.stream()
                    .filter(held::contains)
                    .filter(role -> CarePolicy.decide(at.permission(), Set.of(role), relationship) instanceof Allowed)
                    .toList();
            Decision decision = CarePolicy.decide(at.permission(), held, relationship);
            if (opening.isEmpty()) {
                assertEquals(Refused.class, decision.getClass(), () -> at + " with " + second);
            } else {
                assertEquals(new Allowed(opening.get(0)), decision, () -> at + " with " + second);
            }
        }
    }

    @Test
    void nobodyOpensADoorWithoutARole() {
        for (Permission permission : Permission.values()) {
            Relationship closest = new Relationship(EnumSet.allOf(Role.class), true, true, true);
            assertEquals(
                    Refused.class,
                    CarePolicy.decide(permission, Set.of(), closest).getClass(),
                    permission.name());
        }
    }

    @Test
    void aMembershipInTheClinicIsNoUseWithoutTheRoleInTheToken() {
        Relationship memberAsLead = new Relationship(Set.of(Role.CLINICAL_LEAD), true, false, true);
        assertEquals(
                new Refused(Step.PATIENT),
                CarePolicy.decide(Permission.SEE_PATIENT, Set.of(Role.PHYSIO), memberAsLead));
    }

    @Test
    void aStrangerIsStoppedAtTheClinicAndAMemberAtThePatient() {
        Relationship colleague = new Relationship(Set.of(Role.PHYSIO), true, false, false);
        assertEquals(
                new Refused(Step.CLINIC),
                CarePolicy.decide(Permission.SEE_PATIENT, Set.of(Role.PHYSIO), Relationship.NONE));
        assertEquals(
                new Refused(Step.PATIENT), CarePolicy.decide(Permission.SEE_PATIENT, Set.of(Role.PHYSIO), colleague));
        assertEquals(
                new Refused(Step.CLINIC),
                CarePolicy.decide(Permission.SEE_CASELOAD, Set.of(Role.PHYSIO), Relationship.NONE));
    }

    private static boolean opens(Case at) {
        String reach = row(WHO_REACHES_WHAT, at.permission().name()).get(COLUMNS.indexOf(at.role()));
        if (at.relation().equals(MEMBER_WITHOUT_PATIENT)) {
            boolean asksForPatient = at.permission().scope() == Scope.PATIENT;
            return reach.equals("everything") || (reach.equals("clinic") && !asksForPatient);
        }
        int column = row(WHAT_IT_OPENS, "relation").indexOf(reach);
        return row(WHAT_IT_OPENS, at.relation()).get(column).equals("yes");
    }

    private static Relationship relationship(String relation, Role role) {
        Role other = role == Role.PHYSIO ? Role.CLINIC_ADMIN : Role.PHYSIO;
        return switch (relation) {
            case "stranger" -> Relationship.NONE;
            case "stranger-who-knows-a-patient" -> new Relationship(Set.of(), true, false, false);
            case "own-record" -> new Relationship(Set.of(), true, true, false);
            case "member" -> new Relationship(Set.of(role), true, false, false);
            case "member-in-care-team" -> new Relationship(Set.of(role), true, false, true);
            case "member-whose-record-it-is" -> new Relationship(Set.of(role), true, true, false);
            case "member-in-own-care-team" -> new Relationship(Set.of(role), true, true, true);
            case "in-care-team-by-another-role" -> new Relationship(Set.of(other), true, false, true);
            case "member-in-other-role" -> new Relationship(Set.of(other), true, false, false);
            case MEMBER_WITHOUT_PATIENT -> new Relationship(Set.of(role), false, false, false);
            default -> throw new AssertionError("no such relation: " + relation);
        };
    }

    private static Relationship memberInAll(Relationship relationship, Set<Role> roles) {
        Set<Role> memberRoles = new LinkedHashSet<>(relationship.memberRoles());
        memberRoles.addAll(relationship.memberRoles().isEmpty() ? Set.of() : roles);
        return new Relationship(
                memberRoles, relationship.patientKnown(), relationship.ownRecord(), relationship.inCareTeam());
    }

    private static List<String> row(Map<String, List<String>> table, String firstWord) {
        return Objects.requireNonNull(table.get(firstWord), firstWord);
    }

    /** The rows of a table by their first word. */
    private static Map<String, List<String>> table(String text) {
        return text.lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
    }
}
