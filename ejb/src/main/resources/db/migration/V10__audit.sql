-- The audit history: who did what when through which door for which patient, allowed or refused.
-- Two writers, one transaction: the guard writes one entry per use case, a trigger one per changed row.

-- Silence means no: whoever writes a function says who may call it. Holds for every function made from here on.
alter default privileges revoke execute on routines from public;

create schema access;
create schema audit;
grant usage on schema access, audit to backstride_app;

create table audit.entry (
    id             uuid        not null default uuidv7(),
    at             timestamptz not null default clock_timestamp(),
    clinic_id      uuid,
    kind           text        not null check (kind in ('use-case', 'change')),
    actor          text        not null,
    role           text,
    use_case       text,
    patient_id     uuid,
    action         text        not null check (action in ('open', 'insert', 'update', 'delete')),
    subject        text,
    outcome        text        not null check (outcome in ('allowed', 'refused', 'failed')),
    reason         text,
    request_id     uuid,
    address        text,
    transaction_id xid8        not null default pg_current_xact_id(),
    payload_hash   bytea,
    hash           bytea       not null,
    primary key (id, at)
) partition by range (at);

comment on table audit.entry is 'Kept for good. Values live in audit.payload, so that erasing them leaves the history provable.';

-- The values before and after. Only these may ever be erased for one patient; the entry keeps their salted hash.
create table audit.payload (
    entry_id   uuid        not null,
    at         timestamptz not null,
    clinic_id  uuid,
    patient_id uuid,
    salt       bytea       not null,
    before     jsonb,
    after      jsonb,
    primary key (entry_id, at)
) partition by range (at);

create table audit.entry_default partition of audit.entry default;
create table audit.payload_default partition of audit.payload default;

create index entry_by_patient on audit.entry (clinic_id, patient_id, at desc, id desc);
create index entry_by_time on audit.entry using brin (at) with (autosummarize = on, pages_per_range = 32);
-- The clinic's own list, newest first, page by page.
create index entry_by_clinic on audit.entry (clinic_id, at desc, id desc);

create function audit.refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception '% on %.% refused: the history is append-only', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger refuse_change before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger refuse_change before update or delete on audit.payload
    for each row execute function audit.refuse_change();
create trigger refuse_truncate before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger refuse_truncate before truncate on audit.payload
    for each statement execute function audit.refuse_change();
-- A partition's TRUNCATE does not fire its parent's trigger.
create trigger refuse_truncate before truncate on audit.entry_default
    for each statement execute function audit.refuse_change();
create trigger refuse_truncate before truncate on audit.payload_default
    for each statement execute function audit.refuse_change();

-- Makes this month's partitions and those of the months ahead. The server may call it but cannot create a table itself.
-- Functions with their owner's rights name pg_temp last: unnamed, it would be searched first, and a caller's temporary
-- type could take the place of a real one and bring its own code along.
create function audit.make_partitions(months_ahead integer default 3) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    set timezone = 'UTC'
as $$
declare
    month   timestamptz;
    parent  text;
    child   text;
    created integer := 0;
begin
    -- Two servers starting together must not both create the same month.
    perform pg_advisory_xact_lock(hashtext('audit.make_partitions'));
    for i in 0..least(greatest(months_ahead, 0), 24) loop
        month := date_trunc('month', now()) + make_interval(months => i);
        foreach parent in array array['entry', 'payload'] loop
            child := parent || '_' || to_char(month, 'YYYY_MM');
            if to_regclass(format('audit.%I', child)) is null then
                execute format('create table audit.%I partition of audit.%I for values from (%L) to (%L)',
                    child, parent, month, month + interval '1 month');
                execute format('create trigger refuse_truncate before truncate on audit.%I
                    for each statement execute function audit.refuse_change()', child);
                created := created + 1;
            end if;
        end loop;
    end loop;
    return created;
end
$$;

create function audit.setting(name text) returns text
    language sql
    stable
    set search_path = pg_catalog
as $$ select nullif(current_setting('backstride.' || name, true), '') $$;

-- The one place where an entry is written, so that its hash always covers the same canonical form.
create function audit.append(
    entry audit.entry, salt bytea default null, before jsonb default null, after jsonb default null) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    entry.id := uuidv7();
    entry.at := clock_timestamp();
    entry.transaction_id := pg_current_xact_id();
    if salt is not null then
        entry.payload_hash := sha256(salt || convert_to(coalesce(before::text, '') || chr(31) || coalesce(after::text, ''), 'UTF8'));
    end if;
    entry.hash := sha256(convert_to(jsonb_build_array(
        entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.clinic_id, entry.kind,
        entry.actor, entry.role, entry.use_case, entry.patient_id, entry.action, entry.subject, entry.outcome,
        entry.reason, entry.request_id, entry.address, entry.transaction_id::text,
        encode(entry.payload_hash, 'hex'))::text, 'UTF8'));
    insert into audit.entry select entry.*;
    if salt is not null then
        insert into audit.payload values (entry.id, entry.at, entry.clinic_id, entry.patient_id, salt, before, after);
    end if;
end
$$;

-- The trigger of every audited table. The server cannot write a row without having opened its scope: an actor is
-- demanded, and only the owner, who logs in for migrations alone, goes by the name of 'migration'.
create function audit.record_change() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    entry   audit.entry;
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    row     jsonb := coalesce(new_row, old_row);
begin
    entry.kind := 'change';
    entry.subject := tg_table_schema || '.' || tg_table_name;
    entry.action := lower(tg_op);
    entry.outcome := 'allowed';
    entry.actor := audit.setting('actor');
    if entry.actor is null then
        if session_user = 'backstride_app' then
            raise exception 'no scope is open: % on % refused', tg_op, entry.subject using errcode = 'insufficient_privilege';
        end if;
        entry.actor := 'migration';
    end if;
    entry.role := audit.setting('role');
    entry.use_case := audit.setting('use_case');
    entry.request_id := audit.setting('request')::uuid;
    entry.address := audit.setting('address');
    entry.clinic_id := coalesce(row ->> 'clinic_id', row ->> 'owner_clinic_id',
        case when entry.subject = 'clinic.clinic' then row ->> 'id' end)::uuid;
    entry.patient_id := coalesce(row ->> 'patient_id',
        case when entry.subject = 'patient.patient' then row ->> 'id' end)::uuid;
    perform audit.append(entry, uuid_send(gen_random_uuid()), old_row, new_row);
    return null;
end
$$;

-- The guard's entry, one per use case. It also tells the triggers that follow in whose role the rows change.
create function audit.record_use_case(
    clinic uuid, patient uuid, actor text, role text, use_case text, outcome text, reason text, request uuid, address text)
    returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    entry audit.entry;
begin
    perform set_config('backstride.role', coalesce(record_use_case.role, ''), true);
    entry.kind := 'use-case';
    entry.action := 'open';
    -- A refusal goes to the clinic it aimed at if there is one, else to the system scope.
    entry.clinic_id := case when clinic is not null then (select c.id from clinic.clinic c where c.id = record_use_case.clinic) end;
    -- A clinic being created does not stand there yet; its own entry belongs to it all the same.
    if entry.clinic_id is null and record_use_case.outcome = 'allowed' then
        entry.clinic_id := record_use_case.clinic;
    end if;
    entry.patient_id := record_use_case.patient;
    entry.actor := record_use_case.actor;
    entry.role := record_use_case.role;
    entry.use_case := record_use_case.use_case;
    entry.outcome := record_use_case.outcome;
    entry.reason := record_use_case.reason;
    entry.request_id := record_use_case.request;
    entry.address := record_use_case.address;
    perform audit.append(entry);
end
$$;

-- Puts a table under the history. A test finds every table with a clinic that was forgotten.
create procedure audit.watch(watched regclass)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('create trigger record_change after insert or update or delete on %s
        for each row execute function audit.record_change()', watched);
end
$$;

-- Lets a clinic's rows be seen and written in that clinic's scope only. The scalar subselect is read once per statement;
-- nullif, because a setting that ended with its transaction reads '' and not null.
create procedure access.isolate(isolated regclass, clinic_column name default 'clinic_id')
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('alter table %s enable row level security', isolated);
    execute format($policy$create policy clinic_isolation on %s
        using (%2$I = (select nullif(current_setting('backstride.clinic', true), '')::uuid))
        with check (%2$I = (select nullif(current_setting('backstride.clinic', true), '')::uuid))$policy$,
        isolated, clinic_column);
end
$$;

-- Facts are appended and versions never change: refuses UPDATE and DELETE to everybody, the owner's mistakes included.
create procedure access.make_append_only(kept regclass)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('create trigger refuse_change before update or delete on %s
        for each row execute function audit.refuse_change()', kept);
    execute format('create trigger refuse_truncate before truncate on %s
        for each statement execute function audit.refuse_change()', kept);
end
$$;

call access.isolate('audit.entry');
call access.isolate('audit.payload');
grant select on audit.entry to backstride_app;
grant execute on function audit.make_partitions, audit.record_use_case to backstride_app;

select audit.make_partitions();
