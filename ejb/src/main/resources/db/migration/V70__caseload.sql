-- One row per patient, kept in the reporting transaction, so that the caseload never reads the history.
create schema caseload;
grant usage on schema caseload to backstride_app;

create table caseload.patient_summary (
    clinic_id       uuid        not null,
    patient_id      uuid        not null,
    given_name      text        not null,
    family_name     text        not null,
    last_pain       smallint,
    last_report_at  timestamptz,
    -- The worst score of each of the 14 days that end with recent_until, oldest first; null where nothing was reported.
    recent_pain     smallint[]  not null default '{}',
    recent_until    date,
    program_number  integer,
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id)
);

comment on table caseload.patient_summary is 'derived: rebuilt from patient, diary and program, whose own changes are audited';

create index summary_worst on caseload.patient_summary (clinic_id, last_pain desc nulls last, patient_id);
create index summary_name on caseload.patient_summary (clinic_id, family_name, given_name, patient_id);
create index summary_last_report on caseload.patient_summary (clinic_id, last_report_at desc nulls last, patient_id);

call access.isolate('caseload.patient_summary');
grant select, insert, update on caseload.patient_summary to backstride_app;
