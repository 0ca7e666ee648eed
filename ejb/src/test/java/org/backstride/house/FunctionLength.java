package org.backstride.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures functions: Java's as the compiler reads them, SQL's between their dollars. ESLint measures TypeScript's. */
final class FunctionLength {

    private static final int LONGEST = 70;
    private static final Pattern DOLLARS = Pattern.compile("\\$(function|body)?\\$");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private FunctionLength() {}

    static Stream<String> tooLong(SourceFile file) {
        if (file.lines().size() <= LONGEST) {
            return Stream.empty();
        }
        if (file.is(".java")) {
            return javaFunctions(file);
        }
        return file.is(".sql") ? sqlFunctions(file) : Stream.empty();
    }

    private static Stream<String> sqlFunctions(SourceFile file) {
        int[] dollars = file.linesWith(DOLLARS).toArray();
        List<String> faults = new ArrayList<>();
        for (int pair = 0; pair + 1 < dollars.length; pair += 2) {
            note(faults, "the function in line " + dollars[pair], dollars[pair + 1] - dollars[pair] + 1L);
        }
        return faults.stream();
    }

    private static Stream<String> javaFunctions(SourceFile file) {
        JavacTask task = (JavacTask)
                COMPILER.getTask(null, FILES, problem -> {}, List.of("-proc:none"), null, List.of(new InMemory(file)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> faults = new ArrayList<>();
        try {
            task.parse().forEach(unit -> new Ruler(unit, positions, faults).scan(unit, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.path(), unreadable);
        }
        return faults.stream();
    }

    private static void note(List<String> faults, String function, long lines) {
        if (lines > LONGEST) {
            faults.add(function + " has " + lines + " lines");
        }
    }

    /** Lays itself along each method, from its name to its last brace. */
    private static final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> faults;

        Ruler(CompilationUnitTree unit, SourcePositions positions, List<String> faults) {
            this.unit = unit;
            this.positions = positions;
            this.faults = faults;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            note(faults, method.getName().toString(), last - first + 1);
            return super.visitMethod(method, null);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(SourceFile file) {
            super(URI.create("memory:///" + file.path()), JavaFileObject.Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
