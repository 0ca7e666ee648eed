-- Prevention programs: drafts that people edit, versions that never change.
create schema program;
grant usage on schema program to backstride_app;

create table program.draft (
    clinic_id   uuid        not null,
    id          uuid        not null,
    patient_id  uuid        not null,
    version     integer     not null check (version >= 0),
    sessions    jsonb       not null,
    started_at  timestamptz not null,
    started_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    assigned_at timestamptz,
    primary key (clinic_id, id),
    unique (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id)
);

create index draft_open on program.draft (clinic_id, patient_id, updated_at desc, id desc) where assigned_at is null;

create table program.program_version (
    clinic_id   uuid        not null,
    id          uuid        not null,
    patient_id  uuid        not null,
    number      integer     not null check (number >= 1),
    draft_id    uuid        not null,
    sessions    jsonb       not null,
    assigned_at timestamptz not null,
    assigned_by text        not null,
    primary key (clinic_id, id),
    unique (clinic_id, patient_id, number),
    unique (clinic_id, draft_id),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id),
    foreign key (clinic_id, patient_id, draft_id) references program.draft (clinic_id, patient_id, id)
);

call access.isolate('program.draft');
call access.isolate('program.program_version');
call audit.watch('program.draft');
call audit.watch('program.program_version');
call access.make_append_only('program.program_version');
grant select, insert on program.draft, program.program_version to backstride_app;
grant update (version, sessions, updated_at, updated_by, assigned_at) on program.draft to backstride_app;
