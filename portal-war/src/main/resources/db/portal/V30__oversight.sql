-- Oversight: verifications of the whole trail and what they found, months that are archived, who of staff did how much.

-- what only the portal can make, so that a row which somebody else put in is given no place
alter table audit_entry add column mac bytea;
-- which is a number less than zero, also for a row without bytes
alter table audit_entry drop constraint audit_entry_sealed_ck;
alter table audit_entry add constraint audit_entry_sealed_ck check ((public_id is null) = (canonical is null)
  and (salt is null) = (canonical is null) and (leaf is null or leaf < 0 or canonical is not null));
-- an entry is asked for with its owner, and 130 random bits meet no others: an index of them would cost every writer
alter table audit_entry drop constraint audit_entry_public_id_uk;
-- rows of earlier builds have none; up to this number they are taken as they are, until all have their place
alter table audit_tree add column earlier bigint default 0 not null;
update audit_tree set earlier = (select coalesce(max(id), 0) from audit_entry);

create index audit_entry_staff on audit_entry (actor_role, happened_at);

-- A closed month: the leaves that were counted in it, and the file that has them. Its entries go after five years.
create table audit_archive (
    period     char(7)      primary key,
    first_leaf bigint       not null,
    end_leaf   bigint       not null,
    file       varchar(200) not null,
    sha256     char(64)     not null,
    note       varchar(500) not null,
    written_at timestamp(6) not null,
    expired_at timestamp(6)
);

create sequence audit_verification_seq start with 50 increment by 50;
create table audit_verification (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint audit_verification_public_id_uk unique,
    began_at  timestamp(6) not null,
    ended_at  timestamp(6),
    stage     varchar(16)  not null constraint audit_verification_stage_ck
        check (stage = any (array['LEAVES', 'CHECKPOINTS', 'STRAYS', 'DONE'])),
    -- of this many leaves; those before the next are done, and how many of them had expired
    leaves    bigint       not null,
    next_leaf bigint       not null,
    expired   bigint       not null,
    -- the size up to which checkpoints are done
    signed    bigint       not null
);
create index audit_verification_stage on audit_verification (stage);

create sequence audit_discrepancy_seq start with 50 increment by 50;
create table audit_discrepancy (
    id           bigint      primary key,
    verification bigint      not null references audit_verification (id),
    kind         varchar(16) not null,
    -- where in the tree; empty for a row without a place
    leaf         bigint,
    -- for a moved row, where it belongs
    other        bigint,
    -- the entry's public id; empty when the row is gone
    entry        varchar(26) not null
);
create index audit_discrepancy_verification on audit_discrepancy (verification, id);
