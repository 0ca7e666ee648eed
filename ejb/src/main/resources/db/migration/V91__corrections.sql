-- A pain report is never changed: it is voided with a reason, and perhaps corrected by a new one that names it.

alter table diary.pain_report
    -- The report that this one takes the place of; it is voided in the same transaction.
    add column corrects uuid,
    add foreign key (clinic_id, patient_id, corrects) references diary.pain_report (clinic_id, patient_id, id);

create table diary.pain_report_void (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    report_id    uuid        not null,
    reason       text        not null check (length(reason) between 1 and 500),
    -- The report that says what was meant; null when it was only taken back.
    corrected_by uuid,
    voided_at    timestamptz not null,
    voided_by    text        not null,
    -- In which role: a patient takes back their own, the care team strikes out a mistake.
    voided_as    text        not null check (voided_as in ('patient', 'physio', 'clinical-lead')),
    -- Once and for all, whoever comes second.
    primary key (clinic_id, patient_id, report_id),
    foreign key (clinic_id, patient_id, report_id) references diary.pain_report (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, corrected_by) references diary.pain_report (clinic_id, patient_id, id)
);

-- The list of single reports, the latest first.
create index pain_report_by_moment on diary.pain_report (clinic_id, patient_id, counted_at desc, id desc);

call access.isolate('diary.pain_report_void');
call audit.watch('diary.pain_report_void');
call access.make_append_only('diary.pain_report_void');
grant select, insert on diary.pain_report_void to backstride_app;
