-- What SQL alone must not change about the trail is signed, and held against its signature.

-- Where the rows of earlier builds end, whose codes name no row or are missing: size and root, signed once.
alter table audit_tree add column older varchar(500);

-- The size that was signed before this one, signed too, so that nothing between them is left out; earlier builds named none.
alter table audit_checkpoint add column link varchar(500);

-- How many places a verification found; not all of them are listed.
alter table audit_verification add column found bigint default 0 not null;
update audit_verification v set found = (select count(*) from audit_discrepancy d where d.verification = v.id);

-- Archives are gone over, too, and up to which month they are.
alter table audit_verification add column archived varchar(7) default '' not null;
alter table audit_verification drop constraint audit_verification_stage_ck;
alter table audit_verification add constraint audit_verification_stage_ck
    check (stage = any (array['LEAVES', 'CHECKPOINTS', 'ARCHIVES', 'STRAYS', 'DONE']));
