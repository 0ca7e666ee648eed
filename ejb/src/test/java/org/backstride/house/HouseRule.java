package org.backstride.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the house, one sentence each. */
public enum HouseRule {
    EVERY_CLASS_HAS_A_PLACE("a class lives in a context's front door, rules, store or jobs", Neighbors::livesNowhere),
    CALLS_GO_ONE_WAY(
            "front door -> rules, store; store -> rules; jobs -> front door; rules -> rules;"
                    + " of another context only front door and rules; everybody -> access, shared",
            Neighbors::goesTheWrongWay),
    LISTENERS_ARE_NOT_CALLED("nobody calls audit or caseload: they listen", Neighbors::callsAListener),
    CONTEXTS_FORM_NO_CYCLE("no context leads back to itself", Neighbors::closesACycle),
    LIBRARIES_ARE_LISTED("a place uses only the libraries on its list", Neighbors::usesAForeignLibrary),

    RULES_ARE_PURE("a rule decides by its arguments alone", Purity::decidesByMoreThanItsArguments),
    RULES_ANSWER("a rule never answers null", Purity::answersNull),
    TIME_IS_HANDED_IN("time comes from an injected clock", Purity::looksAtTheClock),
    THERE_IS_ONE_JSON_ENGINE("only shared.Json builds a JSON engine", Purity::buildsAnEngine),

    FRONT_DOORS_ARE_GUARDED("a public method of a front door names its permission", Doors::standsOpen),
    THE_GUARD_OWNS_THE_TRANSACTION("only the guard begins and ends transactions", Doors::holdsATransaction),
    ONE_USE_CASE_ONE_CLASS("a use case is a class of its own, at the front door", Doors::isMoreThanOneUseCase),
    INJECTION_IS_OPEN_TO_TESTS("what is injected is a package-private field", Doors::hidesWhatIsInjected),
    RESOURCES_ARE_RESTS("REST resources, and only they, are called Resource", Doors::isAStrangeResource),

    NAMES_MEAN_SOMETHING("no Manager, Helper, Util, Impl, Service, Control; nobody is a user", Names::saysNothing),
    ROWS_STAY_IN_STORE("table classes are called Row and stay in store", Names::isALooseRow),
    REPOSITORIES_ARE_INTERFACES("Jpa... and Jdbc... are package-private", Names::isAnOpenRepository),
    JOBS_STAND_IN_JOBS("a job is called Job and stands in jobs", Names::isAMisplacedJob),
    EXCEPTIONS_SAY_SO("exceptions, and only they, are called Exception", Names::hidesThatItIsAnException),
    PACKAGES_ARE_NULL_MARKED("every package is @NullMarked", Names::livesInAnUnmarkedPackage);

    private final String sentence;
    private final BiFunction<JavaClass, Iterable<JavaClass>, Stream<String>> faults;

    HouseRule(String sentence, Function<JavaClass, Stream<String>> faults) {
        this(sentence, (type, house) -> faults.apply(type));
    }

    HouseRule(String sentence, BiFunction<JavaClass, Iterable<JavaClass>, Stream<String>> faults) {
        this.sentence = sentence;
        this.faults = faults;
    }

    /** What is wrong with the class, each as the end of a sentence about it; nothing when it keeps the rule. */
    Stream<String> faults(JavaClass type, Iterable<JavaClass> house) {
        return faults.apply(type, house);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
