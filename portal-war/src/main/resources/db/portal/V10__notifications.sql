-- The baseline of notifications: what a citizen was told, and by what beside their inbox.
-- From the first release on this file is never edited; what changes comes as a new migration.

-- Arguments are names of devices, factors and the like, one a line; never a value of a document.
create sequence notification_seq start with 50 increment by 50;
create table notification (
    id         bigint       primary key,
    public_id  varchar(26)  not null constraint notification_public_id_uk unique,
    owner      bigint       not null constraint notification_owner_fk references account (id),
    kind       varchar(32)  not null,
    arguments  varchar(400) not null,
    -- the page that it is about; empty: where its kind is
    page       varchar(120) not null,
    created_at timestamp(6) not null,
    read_at    timestamp(6)
);
create index notification_owner on notification (owner, created_at, id);
create index notification_unread on notification (owner, read_at);

-- By what citizens are told of each topic beside their inbox.
create sequence notice_choice_seq start with 50 increment by 50;
create table notice_choice (
    id      bigint      primary key,
    version bigint      not null,
    owner   bigint      not null constraint notice_choice_owner_fk references account (id),
    topic   varchar(12) not null constraint notice_choice_topic_ck check (topic = any (array['DOCUMENTS', 'SHARING', 'PAYMENTS', 'HELP'])),
    by_mail boolean     not null,
    by_sms  boolean     not null,
    constraint notice_choice_once_uk unique (owner, topic)
);
