-- The baseline of audit: who did what with whose data, the tree that proves it, questions about it, and its oversight.
-- From the first release on this file is never edited; what changes comes as a new migration.

-- Rows are only ever added; a row names attributes and never holds their values. Every index is a tree that each act of
-- everybody writes, so there are few, and no references: those have an index of their own in H2, and accounts stay.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id          bigint        primary key,
    -- 130 random bits meet no others, so nothing has to keep them apart
    public_id   varchar(26)   not null,
    owner       bigint        not null,
    happened_at timestamp(6)  not null,
    act         varchar(64)   not null,
    subject     varchar(128)  not null,
    attributes  varchar(1000) not null,
    purpose     varchar(500)  not null,
    actor       bigint,
    actor_role  varchar(16),
    actor_name  varchar(200),
    -- what a citizen who acted is to the owner, when the owner knows them by name
    tie         varchar(16),
    ticket      varchar(64)   not null,
    network     varchar(64)   not null,
    session     varchar(64)   not null,
    own_look    boolean       not null,
    routine     boolean       not null,
    refused     boolean       not null,
    -- what is hashed with the salt: names of attributes, never values
    canonical   bytea         not null,
    salt        bytea         not null,
    -- what only the portal can make, so that a row which somebody else put in is given no place
    mac         bytea         not null,
    -- the place in the tree, which one sequencer gives after the commit; less than zero for what the portal did not write
    leaf        bigint        constraint audit_entry_leaf_uk unique
);
-- "routine" is looked at within the index, for the latest of a log
create index audit_entry_owner on audit_entry (owner, happened_at desc, id desc, routine);
create index audit_entry_actor on audit_entry (actor, happened_at);

-- The tree over the trail (RFC 6962). Only the sequencer writes here, after what it counts was committed.
-- One row, held by whoever sequences.
create table audit_tree (
    id      bigint primary key,
    version bigint not null,
    -- how many it has
    leaves  bigint not null,
    -- where the rows end whose codes an earlier key made: size and root, signed at the first start with this key
    older   varchar(500)
);
insert into audit_tree (id, version, leaves) values (1, 1, 0);

-- The hashes of leaves and complete subtrees, counted from the tree's left to its right: leaf i is 2i, and a subtree of 2^h
-- leaves from leaf f on is 2f + 2^h - 1.
create table audit_node (
    number bigint primary key,
    hash   bytea  not null
);

-- What was signed: the note says size, root and moment; the link, which size was signed before it.
create table audit_checkpoint (
    leaves    bigint       primary key,
    signed_at timestamp(6) not null,
    note      varchar(500) not null,
    link      varchar(500) not null
);
create index audit_checkpoint_moment on audit_checkpoint (signed_at);

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

-- How far a verification of the whole trail has come.
create sequence audit_verification_seq start with 50 increment by 50;
create table audit_verification (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint audit_verification_public_id_uk unique,
    stage     varchar(16)  not null constraint audit_verification_stage_ck
        check (stage = any (array['LEAVES', 'CHECKPOINTS', 'ARCHIVES', 'STRAYS', 'DONE'])),
    -- of this many leaves; those before the next are done, and how many of them had expired
    leaves    bigint       not null,
    next_leaf bigint       not null,
    expired   bigint       not null,
    -- the size up to which checkpoints are done, and the month up to which archives are
    signed    bigint       not null,
    archived  varchar(7)   not null,
    -- how many places were found; not all of them are listed
    found     bigint       not null,
    began_at  timestamp(6) not null,
    ended_at  timestamp(6)
);
create index audit_verification_stage on audit_verification (stage);

create sequence audit_discrepancy_seq start with 50 increment by 50;
create table audit_discrepancy (
    id           bigint      primary key,
    verification bigint      not null constraint audit_discrepancy_verification_fk references audit_verification (id),
    kind         varchar(16) not null,
    -- where in the tree; empty for a row without a place
    leaf         bigint,
    -- for a moved row, where it belongs
    other        bigint,
    -- the entry's public id; empty when the row is gone
    entry        varchar(26) not null
);
create index audit_discrepancy_verification on audit_discrepancy (verification, id);

-- Who does not recognise an entry of an access log asks, and a supervisor answers.
create sequence access_question_seq start with 50 increment by 50;
create table access_question (
    id                bigint        primary key,
    version           bigint        not null,
    public_id         varchar(26)   not null constraint access_question_public_id_uk unique,
    -- without a foreign key: entries that were kept long enough leave their table
    entry             bigint        not null,
    owner             bigint        not null constraint access_question_owner_fk references account (id),
    owner_name        varchar(200)  not null,
    asker             bigint        not null constraint access_question_asker_fk references account (id),
    words             varchar(1000) not null,
    status            varchar(8)    not null constraint access_question_status_ck check (status = any (array['ASKED', 'ANSWERED'])),
    asked_at          timestamp(6)  not null,
    answer_by         date          not null,
    answer            varchar(1000),
    answered_by       bigint        constraint access_question_answered_by_fk references account (id),
    answered_at       timestamp(6),
    doubt             varchar(1000),
    first_answer      varchar(1000),
    first_answered_by bigint        constraint access_question_first_answered_by_fk references account (id),
    constraint access_question_once_uk unique (entry, asker),
    constraint access_question_answer_ck check ((status = 'ANSWERED') = (answer is not null)),
    constraint access_question_answered_ck check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint access_question_doubt_ck check ((doubt is null) = (first_answer is null) and (doubt is null) = (first_answered_by is null)),
    constraint access_question_another_ck check (answered_by is null or first_answered_by is null or answered_by <> first_answered_by)
);
create index access_question_asker on access_question (asker, asked_at, id);
create index access_question_open on access_question (status, answer_by, id);
