-- Clinics and the people who work in them.
create schema clinic;
grant usage on schema clinic to backstride_app;

create table clinic.clinic (
    id               uuid        primary key,
    name             text        not null check (length(name) between 1 and 120),
    country          text        not null check (country ~ '^[A-Z]{2}$'),
    emergency_number text        not null check (length(emergency_number) between 2 and 20),
    languages        text[]      not null check (cardinality(languages) > 0),
    time_zone        text        not null,
    created_at       timestamptz not null,
    created_by       text        not null
);

-- One person in one role in one clinic. It ends, it is never deleted: the history names people through it.
create table clinic.membership (
    clinic_id    uuid        not null references clinic.clinic (id),
    id           uuid        not null,
    account      text        not null,
    display_name text        not null check (length(display_name) between 1 and 120),
    role         text        not null check (role in ('physio', 'clinical-lead', 'clinic-admin')),
    since        timestamptz not null,
    ended_at     timestamptz check (ended_at >= since),
    primary key (clinic_id, id)
);

create unique index membership_living on clinic.membership (clinic_id, account, role) where ended_at is null;
create index membership_by_account on clinic.membership (account) where ended_at is null;

call access.isolate('clinic.clinic', 'id');
call access.isolate('clinic.membership');
-- So that a person finds their own clinics before one is chosen. Afterwards that clinic is all there is to see.
create policy own_account on clinic.membership for select
    using ((select nullif(current_setting('backstride.clinic', true), '')) is null
        and account = (select nullif(current_setting('backstride.actor', true), '')));

call audit.watch('clinic.clinic');
call audit.watch('clinic.membership');
grant select, insert on clinic.clinic to backstride_app;
grant select, insert on clinic.membership to backstride_app;
grant update (ended_at) on clinic.membership to backstride_app;

-- The name by which a clinic knows an account: that of its latest membership, ended ones included. Runs under the
-- caller's policies; kept free of settings so that the planner can inline it.
create function clinic.member_name(clinic uuid, account text) returns text
    language sql
    stable
as $$
    select m.display_name from clinic.membership m
     where m.clinic_id = member_name.clinic and m.account = member_name.account
     order by m.since desc, m.id desc limit 1
$$;
grant execute on function clinic.member_name to backstride_app;
