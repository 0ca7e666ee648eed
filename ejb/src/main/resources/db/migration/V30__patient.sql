-- The patient record: one person in one clinic.
create schema patient;
grant usage on schema patient to backstride_app;

create table patient.patient (
    clinic_id     uuid        not null references clinic.clinic (id),
    id            uuid        not null,
    account       text,
    given_name    text        not null check (length(given_name) between 1 and 80),
    family_name   text        not null check (length(family_name) between 1 and 80),
    birth_date    date        not null,
    language      text        not null check (language in ('en', 'de')),
    registered_at timestamptz not null,
    registered_by text        not null,
    primary key (clinic_id, id)
);

create unique index patient_account on patient.patient (clinic_id, account) where account is not null;
create index patient_by_account on patient.patient (account) where account is not null;

call access.isolate('patient.patient');
create policy own_account on patient.patient for select
    using ((select nullif(current_setting('backstride.clinic', true), '')) is null
        and account = (select nullif(current_setting('backstride.actor', true), '')));

call audit.watch('patient.patient');
grant select, insert on patient.patient to backstride_app;

-- A person sees the clinics that are theirs, as a member or as a patient; both tables show only their own rows.
create policy own_clinics on clinic.clinic for select using (
    (select nullif(current_setting('backstride.clinic', true), '')) is null
    and (
        exists (select from clinic.membership m
            where m.clinic_id = clinic.id and m.ended_at is null
              and m.account = (select nullif(current_setting('backstride.actor', true), '')))
        or exists (select from patient.patient p
            where p.clinic_id = clinic.id
              and p.account = (select nullif(current_setting('backstride.actor', true), '')))));

-- Who cares for whom. A relation ends, it is never deleted.
create table clinic.care_team_member (
    clinic_id     uuid        not null,
    id            uuid        not null,
    patient_id    uuid        not null,
    membership_id uuid        not null,
    since         timestamptz not null,
    until         timestamptz check (until >= since),
    primary key (clinic_id, id),
    foreign key (clinic_id, patient_id) references patient.patient (clinic_id, id),
    foreign key (clinic_id, membership_id) references clinic.membership (clinic_id, id)
);

create unique index care_team_today on clinic.care_team_member (clinic_id, patient_id, membership_id) where until is null;
create index care_team_of_member on clinic.care_team_member (clinic_id, membership_id, patient_id) where until is null;

call access.isolate('clinic.care_team_member');
call audit.watch('clinic.care_team_member');
grant select, insert on clinic.care_team_member to backstride_app;
grant update (until) on clinic.care_team_member to backstride_app;

-- The first statement of every guarded transaction: opens the scope that row-level security and the audit triggers read,
-- and tells in the same round trip how the actor stands to clinic and patient, as of now. Runs with the caller's rights:
-- the policies hold inside it too.
create function access.open_scope(
    clinic uuid, patient uuid, actor text, use_case text, request uuid, address text,
    out member_roles text[], out patient_known boolean, out own_record boolean, out in_care_team boolean)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform set_config('backstride.clinic', coalesce(open_scope.clinic::text, ''), true),
            set_config('backstride.actor', open_scope.actor, true),
            set_config('backstride.use_case', open_scope.use_case, true),
            set_config('backstride.request', open_scope.request::text, true),
            set_config('backstride.address', open_scope.address, true),
            set_config('backstride.role', '', true);
    member_roles := '{}';
    patient_known := false;
    own_record := false;
    in_care_team := false;
    if open_scope.clinic is not null then
        member_roles := array(
            select m.role from clinic.membership m
            where m.clinic_id = open_scope.clinic and m.account = open_scope.actor and m.ended_at is null);
    end if;
    if open_scope.patient is not null then
        select true, p.account is not null and p.account = open_scope.actor
          into patient_known, own_record
          from patient.patient p
         where p.clinic_id = open_scope.clinic and p.id = open_scope.patient;
        patient_known := coalesce(patient_known, false);
        own_record := coalesce(own_record, false);
        in_care_team := patient_known and exists (
            select from clinic.care_team_member c
              join clinic.membership m on m.clinic_id = c.clinic_id and m.id = c.membership_id
             where c.clinic_id = open_scope.clinic and c.patient_id = open_scope.patient and c.until is null
               and m.account = open_scope.actor and m.ended_at is null and m.role in ('physio', 'clinical-lead'));
    end if;
end
$$;
grant execute on function access.open_scope to backstride_app;
