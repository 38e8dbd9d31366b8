-- The latest entries stand at the beginning of their index, as they are asked for: H2 walks an index forwards only.

drop index audit_entry_latest;
create index audit_entry_latest on audit_entry (owner, routine, happened_at desc, id desc);
