-- What the patient does and feels. Facts are appended.
create schema diary;
grant usage on schema diary to backstride_app;

create table diary.pain_report (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    id           uuid        not null,
    pain_now     smallint    not null check (pain_now between 0 and 10),
    worst_24h    smallint    check (worst_24h between 0 and 10),
    context      text        not null check (context in ('rest', 'during-run', 'after-run', 'next-morning', 'during-exercise')),
    regions      jsonb       not null,
    qualities    text[]      not null,
    timings      text[]      not null,
    note         text        check (length(note) <= 2000),
    reported_at  timestamptz not null,
    zone         text        not null,
    received_at  timestamptz not null,
    -- The moment the report counts at: what the phone says, or the receipt when its clock runs ahead.
    counted_at   timestamptz not null,
    clock_skewed boolean     not null,
    -- The day of counted_at where the patient was: days, weeks and trends are counted from it.
    local_date   date        not null,
    -- The id comes from the phone. Clinic and patient lead the key, so that a taken id elsewhere is never revealed.
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id)
);

create index pain_report_by_day on diary.pain_report (clinic_id, patient_id, local_date desc, counted_at desc)
    include (pain_now, id);

call access.isolate('diary.pain_report');
call audit.watch('diary.pain_report');
call access.make_append_only('diary.pain_report');
grant select, insert on diary.pain_report to backstride_app;
