-- One index serves the log and the latest of it, which looks at "routine" within the index: each index is written by every act.

drop index audit_entry_latest;
drop index audit_entry_owner;
create index audit_entry_owner on audit_entry (owner, happened_at desc, id desc, routine);
