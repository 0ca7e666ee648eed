package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.access.Admission;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateKey;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;

/** The templates that are in use in a clinic, the one saved last first. */
@ApplicationScoped
public class ShowTemplates {

    @Inject
    ProgramTemplates templates;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @UseCase(Permission.USE_TEMPLATES)
    public Page<TemplateView, TemplateKey> show(ClinicId clinic, Optional<TemplateKey> after, PageSize size) {
        List<ProgramTemplate> found = templates.inUse(clinic, after, size);
        Set<String> exercises = found.stream()
                .flatMap(template -> template.plan().exercises().stream())
                .collect(Collectors.toUnmodifiableSet());
        Map<String, ExerciseSheet> sheets = knownExercises.current(clinic, exercises);
        Admission actor = door.admission();
        return Page.of(
                found.stream()
                        .map(template -> new TemplateView(template, sheets, TemplateView.isChangeable(template, actor)))
                        .toList(),
                size.value(),
                view -> TemplateKey.of(view.template()));
    }
}
