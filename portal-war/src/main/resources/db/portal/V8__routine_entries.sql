-- The home page shows the latest entries that are not the citizen's own routine, without reading past years of sign-ins.

alter table audit_entry add column routine boolean default false not null;
update audit_entry set routine = true where actor = owner and (own_look or act like 'account.%');
create index audit_entry_latest on audit_entry (owner, routine, happened_at, id);
