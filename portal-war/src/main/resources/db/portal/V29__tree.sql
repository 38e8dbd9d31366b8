-- The tree over the trail (RFC 6962). Only the sequencer writes here, after what it counts was committed.

-- One row, held by whoever sequences; how many leaves the tree has.
create table audit_tree (
    id      bigint primary key,
    version bigint not null,
    leaves  bigint not null
);
insert into audit_tree (id, version, leaves) values (1, 1, 0);

-- The hashes of leaves and complete subtrees, counted from the tree's left to its right: leaf i is 2i, and a subtree of 2^h
-- leaves from leaf f on is 2f + 2^h - 1.
create table audit_node (
    number bigint primary key,
    hash   bytea  not null
);

-- What was signed: the note says size, root and moment.
create table audit_checkpoint (
    leaves    bigint       primary key,
    signed_at timestamp(6) not null,
    note      varchar(500) not null
);
create index audit_checkpoint_moment on audit_checkpoint (signed_at);
