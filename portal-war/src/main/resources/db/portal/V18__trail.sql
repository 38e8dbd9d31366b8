-- What makes an entry provable: its canonical bytes (names of attributes, never values), the salt that they are hashed with,
-- and its place in the tree, which one sequencer gives it after the commit. Rows of earlier builds get theirs then.

alter table audit_entry add column public_id varchar(26);
alter table audit_entry add column ticket varchar(64) default '' not null;
alter table audit_entry add column salt bytea;
alter table audit_entry add column canonical bytea;
alter table audit_entry add column leaf bigint;
alter table audit_entry add constraint audit_entry_public_id_uk unique (public_id);
alter table audit_entry add constraint audit_entry_leaf_uk unique (leaf);
alter table audit_entry add constraint audit_entry_sealed_ck
  check ((public_id is null) = (canonical is null) and (salt is null) = (canonical is null) and (leaf is null or canonical is not null));
