-- What a citizen was told. Arguments are names of devices, factors and the like, one a line; never a value of a document.

create sequence notification_seq start with 50 increment by 50;
create table notification (
    id         bigint       primary key,
    public_id  varchar(26)  not null constraint notification_public_id_uk unique,
    owner      bigint       not null references account (id),
    kind       varchar(32)  not null,
    arguments  varchar(400) not null,
    created_at timestamp(6) not null,
    read_at    timestamp(6)
);
create index notification_owner on notification (owner, created_at, id);
create index notification_unread on notification (owner, read_at);
