-- The catalog: what ships with the product, loaded by the migration step, and what clinics add to it.
create schema catalog;
grant usage on schema catalog to backstride_app;

-- One revision of one item. A change appends the next revision, leaving the catalog appends one that says so: an assigned
-- program names key and revision and stays readable for good.
create table catalog.content_item (
    id              uuid        not null default uuidv7() primary key,
    -- Null for what ships with the product.
    owner_clinic_id uuid        references clinic.clinic (id),
    kind            text        not null check (kind in (
        'about', 'advice', 'cause', 'checklist-item', 'dosage', 'exercise', 'pain-quality', 'pain-timing', 'pattern-hint',
        'red-flag', 'region', 'screen', 'vocabulary')),
    key             text        collate "C" not null check (length(key) <= 80 and key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision        integer     not null check (revision >= 1),
    -- The version of the shipped document, or of the clinic's own, that brought this revision.
    content_version text        not null,
    document        jsonb       not null,
    retired         boolean     not null default false,
    added_at        timestamptz not null default now(),
    -- Both regardless of case, by Unicode's own rules and code points: the same on every machine.
    sort_name       text        collate pg_c_utf8 generated always as (lower((document ->> 'name') collate pg_c_utf8)) stored,
    search_text     text        generated always as (lower((
        key || ' ' || coalesce(document ->> 'name', '') || ' ' || coalesce(document ->> 'synonyms', '') || ' '
        || coalesce(document ->> 'targetMuscles', '') || ' ' || coalesce(document ->> 'equipmentRequired', '') || ' '
        || coalesce(document ->> 'equipmentOptional', '') || ' ' || coalesce(document ->> 'keyCue', ''))
        collate pg_c_utf8)) stored,
    unique nulls not distinct (owner_clinic_id, kind, key, revision),
    -- A key never means two things: a clinic's own carry a prefix that shipped ones cannot have.
    check ((owner_clinic_id is not null) = starts_with(key, 'own-'))
);

-- What holds today.
create view catalog.newest_item with (security_invoker = true) as
    select item.*
      from catalog.content_item item
     where not item.retired
       and not exists (
           select from catalog.content_item newer
            where newer.owner_clinic_id is not distinct from item.owner_clinic_id
              and newer.kind = item.kind and newer.key = item.key and newer.revision > item.revision);

create index content_item_page on catalog.content_item (kind, sort_name, key);
create index content_item_document on catalog.content_item using gin (document jsonb_path_ops);

alter table catalog.content_item enable row level security;
create policy shipped_or_own on catalog.content_item
    using (owner_clinic_id is null
        or owner_clinic_id = (select nullif(current_setting('backstride.clinic', true), '')::uuid))
    with check (owner_clinic_id = (select nullif(current_setting('backstride.clinic', true), '')::uuid));

call audit.watch('catalog.content_item');
call access.make_append_only('catalog.content_item');
grant select on catalog.content_item, catalog.newest_item to backstride_app;
