-- Who did what with whose data. Rows are only ever added; a row names attributes and never holds their values.

create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id          bigint        primary key,
    owner       bigint        not null references account (id),
    happened_at timestamp(6)  not null,
    act         varchar(64)   not null,
    subject     varchar(128)  not null,
    attributes  varchar(1000) not null,
    purpose     varchar(500)  not null,
    actor       bigint        references account (id),
    actor_role  varchar(16),
    actor_name  varchar(200),
    network     varchar(64)   not null,
    session     varchar(64)   not null,
    own_look    boolean       not null,
    refused     boolean       not null
);
create index audit_entry_owner on audit_entry (owner, happened_at, id);
