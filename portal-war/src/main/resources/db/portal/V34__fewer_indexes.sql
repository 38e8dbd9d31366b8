-- Every index of the trail is a tree that each act of everybody writes, so it has three beside its key: the place in the hash
-- tree, the log of an owner, and what somebody of staff did.

drop index audit_entry_latest;
drop index audit_entry_owner;
drop index audit_entry_staff;

-- A reference has an index of its own in H2, whatever others there are, and accounts are never deleted. The references have no
-- common name on both databases, so they go with their columns.
alter table audit_entry add column owner_kept bigint;
alter table audit_entry add column actor_kept bigint;
update audit_entry set owner_kept = owner, actor_kept = actor;
alter table audit_entry drop column owner;
alter table audit_entry drop column actor;
alter table audit_entry rename column owner_kept to owner;
alter table audit_entry rename column actor_kept to actor;
alter table audit_entry alter column owner set not null;

-- "routine" is looked at within the index, for the latest of a log
create index audit_entry_owner on audit_entry (owner, happened_at desc, id desc, routine);
create index audit_entry_actor on audit_entry (actor, happened_at);
create index account_role on account (role);
