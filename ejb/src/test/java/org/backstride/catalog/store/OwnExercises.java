package org.backstride.catalog.store;

import java.sql.SQLException;
import java.util.UUID;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.shared.ClinicId;

/** Two clinics, each with an exercise of its own beside the shipped ones; Riverside's has two revisions. */
final class OwnExercises {

    static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    static final ClinicId HILLSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    static final ExerciseKey OF_RIVERSIDE = new ExerciseKey("own-river-walk");
    static final ExerciseKey OF_HILLSIDE = new ExerciseKey("own-hill-walk");

    private OwnExercises() {}

    static void addTo(EmbeddedDatabase database) throws SQLException {
        EmbeddedDatabase.run(database.owner(), """
                insert into clinic.clinic
                select id::uuid, name, 'DE', '112', '{de}', 'Europe/Berlin', now(), 'tester'
                  from (values ('%s', 'Riverside'), ('%s', 'Hillside')) as clinic (id, name)""".formatted(RIVERSIDE, HILLSIDE), """
                insert into catalog.content_item (owner_clinic_id, kind, key, revision, content_version, document)
                select owner::uuid, 'exercise', own.key, own.revision, '1', walk.document || jsonb_build_object('name', own.name)
                  from catalog.newest_item walk,
                       (values ('%s', '%s', 1, 'River walk'), ('%1$s', '%2$s', 2, 'Übung am Fluß'),
                               ('%s', '%s', 1, 'Hill walk')) as own (owner, key, revision, name)
                 where walk.kind = 'exercise' and walk.key = 'gentle-walking'""".formatted(
                        RIVERSIDE, OF_RIVERSIDE, HILLSIDE, OF_HILLSIDE));
    }
}
