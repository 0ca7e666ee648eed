package org.backstride.house;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the files themselves, whatever their language. */
enum TreeRule {
    FILES_ARE_SHORT("a file has at most 300 lines, the README 150", TreeRule::isTooLong),
    TYPESCRIPT_IS_KEBAB_CASE("a TypeScript file is named like report-pain.tsx", TreeRule::isNamedOtherwise),
    FUNCTIONS_FIT_A_SCREEN("a function has at most 70 lines", FunctionLength::tooLong),
    NOTHING_IS_LEFT_TO_DO("no line says that work is left, or a merge", TreeRule::isUnfinished),
    NO_MACHINE_IS_NAMED("no file names a person's folders or a package registry", TreeRule::namesAMachine),
    FAKES_ARE_WRITTEN_BY_HAND("no mocking library", TreeRule::mocks),
    ONLY_THE_GUARD_OPENS_A_SCOPE("only the database's own functions set what its policies read", TreeRule::opensAScope);

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\\b|^(<{7}|>{7}) ");
    private static final Pattern MACHINE = Pattern.compile(
            "(^|[\\s\"'=(])/(ro[o]t|ho[m]e/\\w+|Use[r]s/\\w+|wo[r]k|tm[p])/|C:\\\\\\\\?Use[r]s|\\.libr[a]ry/|regis[t]ry\\.npmjs|repo[1]?\\.maven");
    private static final Pattern MOCKS =
            Pattern.compile("mocki[t]o|easymo[c]k|powermo[c]k|jmo[c]kit|<artifactId>mo[c]kk");
    private static final Pattern SCOPE =
            Pattern.compile("set_co[n]fig\\(|set local backst[r]ide", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEBAB_CASE = Pattern.compile("(.*/)?[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]+)*\\.tsx?");

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_README = 150;

    private final String sentence;
    private final Function<SourceFile, Stream<String>> faults;

    TreeRule(String sentence, Function<SourceFile, Stream<String>> faults) {
        this.sentence = sentence;
        this.faults = faults;
    }

    Stream<String> faults(SourceFile file) {
        return faults.apply(file);
    }

    @Override
    public String toString() {
        return sentence;
    }

    private static Stream<String> isTooLong(SourceFile file) {
        int longest = file.path().equals("README.md") ? LONGEST_README : LONGEST_FILE;
        boolean read =
                file.is(".java", ".ts", ".tsx", ".mts", ".js", ".mjs", ".css", ".sql", ".sh", ".cli", "README.md");
        return read && file.lines().size() > longest
                ? Stream.of("has " + file.lines().size() + " lines")
                : Stream.empty();
    }

    private static Stream<String> isUnfinished(SourceFile file) {
        return mentions(file, UNFINISHED);
    }

    private static Stream<String> namesAMachine(SourceFile file) {
        return mentions(file, MACHINE);
    }

    private static Stream<String> mocks(SourceFile file) {
        return file.is("pom.xml") ? mentions(file, MOCKS) : Stream.empty();
    }

    private static Stream<String> isNamedOtherwise(SourceFile file) {
        boolean kebab = KEBAB_CASE.matcher(file.path()).matches();
        return file.is(".ts", ".tsx") && !kebab ? Stream.of("is not in kebab-case") : Stream.empty();
    }

    private static Stream<String> opensAScope(SourceFile file) {
        boolean shipped = file.isUnder("src/main/") && !file.isUnder("db/migration/");
        return shipped ? mentions(file, SCOPE) : Stream.empty();
    }

    private static Stream<String> mentions(SourceFile file, Pattern pattern) {
        return file.linesWith(pattern)
                .mapToObj(line ->
                        "line " + line + ": " + file.lines().get(line - 1).strip());
    }
}
