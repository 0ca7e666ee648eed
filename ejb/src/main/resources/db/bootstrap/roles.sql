-- The database roles, once per server, run by a superuser before the migrations. Idempotent. Passwords are set by
-- whoever runs it: none stands in a file.
--   backstride_owner   logs in for migrations only; owns schemas and tables, and is therefore exempt from their policies
--   backstride_app     the running server: owner of nothing, bound by every policy
--   backstride_sealer  seals the audit history
--   backstride_backup  reads everything for encrypted backups
do $$
declare
    wanted text;
begin
    foreach wanted in array array['backstride_owner', 'backstride_app', 'backstride_sealer', 'backstride_backup'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', wanted);
        end if;
    end loop;
end
$$;
