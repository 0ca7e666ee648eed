-- A program version begins on a day of the clinic's calendar and a program may end; templates hold plans for everybody.

-- Null in versions from before: those began when they were assigned. What never changes is not filled in afterwards.
alter table program.program_version
    add column starts_on date,
    -- The version that waited for its day and whose place this one took.
    add column replaces integer,
    add foreign key (clinic_id, patient_id, replaces) references program.program_version (clinic_id, patient_id, number);

create unique index version_replaced_once on program.program_version (clinic_id, patient_id, replaces)
    where replaces is not null;

-- That a patient's program ends, with everything assigned until then. A later version starts anew.
create table program.program_end (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    number       integer     not null check (number >= 1),
    last_version integer     not null,
    ends_on      date        not null,
    reason       text        not null check (length(reason) between 1 and 500),
    decided_at   timestamptz not null,
    decided_by   text        not null,
    primary key (clinic_id, patient_id, number),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id),
    foreign key (clinic_id, patient_id, last_version) references program.program_version (clinic_id, patient_id, number)
);

-- A plan of the clinic for nobody in particular: no patient, no note to a patient.
create table program.template (
    clinic_id   uuid        not null references clinic.clinic (id),
    id          uuid        not null,
    version     integer     not null check (version >= 0),
    name        text        not null check (length(name) between 1 and 120),
    description text        not null check (length(description) <= 2000),
    sessions    jsonb       not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    retired_at  timestamptz,
    primary key (clinic_id, id)
);

create index template_in_use on program.template (clinic_id, updated_at desc, id desc) where retired_at is null;

call access.isolate('program.program_end');
call access.isolate('program.template');
call audit.watch('program.program_end');
call audit.watch('program.template');
call access.make_append_only('program.program_end');
grant select, insert on program.program_end, program.template to backstride_app;
grant update (version, name, description, sessions, updated_at, updated_by, retired_at) on program.template to backstride_app;
