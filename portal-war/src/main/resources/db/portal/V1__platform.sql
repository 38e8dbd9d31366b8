-- The baseline of the platform: which node runs a job, what is sent to people, and attempts at secrets.
-- From the first release on this file is never edited; what changes comes as a new migration.

-- One row a job that must run on one node at a time; whoever holds the row's lock runs.
create table job_lock (
    name   varchar(60) primary key,
    ran_at timestamp with time zone
);

-- A message to a person and how far it has come. What it says is sealed; the languages are those of its passages, in their
-- order, or none.
create sequence outbox_message_seq start with 50 increment by 50;
create table outbox_message (
    id         bigint         primary key,
    version    bigint         not null,
    public_id  varchar(26)    not null constraint outbox_message_public_id_uk unique,
    channel    varchar(8)     not null constraint outbox_message_channel_ck check (channel = any (array['MAIL', 'SMS', 'PAPER'])),
    recipient  varchar(254)   not null,
    subject    varchar(200)   not null,
    languages  varchar(5)     not null constraint outbox_message_languages_ck check (languages = any (array['', 'vi', 'en', 'vi en'])),
    body       varchar(24000) not null,
    status     varchar(8)     not null constraint outbox_message_status_ck check (status = any (array['WAITING', 'SENT', 'FAILED', 'EXPIRED'])),
    tries      integer        not null,
    next_try   timestamp(6),
    last_error varchar(80)    not null,
    created_at timestamp(6)   not null,
    expires_at timestamp(6),
    sent_at    timestamp(6),
    constraint outbox_message_waiting_ck check ((status = 'WAITING') = (next_try is not null))
);
create index outbox_message_newest on outbox_message (created_at, id);
create index outbox_message_due on outbox_message (status, channel, next_try);
create index outbox_message_recipient on outbox_message (recipient, created_at);

-- Attempts that are counted to slow guessers down, wherever something can be guessed.
create sequence attempt_seq start with 50 increment by 50;
create table attempt (
    id           bigint       primary key,
    policy       varchar(20)  not null,
    subject      varchar(64)  not null,
    network      varchar(64)  not null,
    device       varchar(64),
    attempted_at timestamp(6) not null
);
create index attempt_subject on attempt (subject, attempted_at);
create index attempt_network on attempt (network, attempted_at);
create index attempt_age on attempt (attempted_at);
