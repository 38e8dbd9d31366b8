-- What is sent to people, their proven contacts, and what they prove themselves by beside the password.

create sequence outbox_message_seq start with 50 increment by 50;
create table outbox_message (
    id         bigint        primary key,
    version    bigint        not null,
    public_id  varchar(26)   not null constraint outbox_message_public_id_uk unique,
    channel    varchar(8)    not null constraint outbox_message_channel_ck check (channel = any (array['MAIL', 'SMS', 'PAPER'])),
    recipient  varchar(254)  not null,
    subject    varchar(200)  not null,
    body       varchar(4000) not null,
    created_at timestamp(6)  not null
);
create index outbox_message_newest on outbox_message (created_at, id);

create sequence contact_seq start with 50 increment by 50;
create table contact (
    id        bigint       primary key,
    version   bigint       not null,
    owner     bigint       not null references account (id),
    kind      varchar(8)   not null constraint contact_kind_ck check (kind = any (array['PHONE', 'EMAIL'])),
    address   varchar(254) not null,
    proven_at timestamp(6) not null,
    constraint contact_once_uk unique (owner, kind)
);

-- the code itself is in the message only
create sequence one_time_code_seq start with 50 increment by 50;
create table one_time_code (
    id          bigint       primary key,
    public_id   varchar(26)  not null constraint one_time_code_public_id_uk unique,
    subject     varchar(64)  not null,
    recipient   varchar(64)  not null,
    fingerprint varchar(64)  not null,
    tries       smallint     not null constraint one_time_code_tries_ck check (tries between 0 and 5),
    sent_at     timestamp(6) not null,
    expires_at  timestamp(6) not null,
    used_at     timestamp(6)
);
create index one_time_code_subject on one_time_code (subject, sent_at);
create index one_time_code_recipient on one_time_code (recipient, sent_at);
create index one_time_code_age on one_time_code (sent_at);

-- the secret is sealed with the portal's key; a code's step is never taken twice
create table totp (
    owner        bigint       primary key references account (id),
    version      bigint       not null,
    secret       varchar(400) not null,
    added_at     timestamp(6) not null,
    last_used_at timestamp(6),
    last_step    bigint       not null
);

create sequence recovery_code_seq start with 50 increment by 50;
create table recovery_code (
    id          bigint       primary key,
    owner       bigint       not null references account (id),
    fingerprint varchar(64)  not null,
    made_at     timestamp(6) not null,
    used_at     timestamp(6),
    constraint recovery_code_once_uk unique (owner, fingerprint)
);

-- a slip's code; live_owner is empty once it is used, replaced or dead, so that an account has one at a time
create sequence activation_seq start with 50 increment by 50;
create table activation (
    id          bigint       primary key,
    version     bigint       not null,
    public_id   varchar(26)  not null constraint activation_public_id_uk unique,
    owner       bigint       not null references account (id),
    live_owner  bigint       constraint activation_live_uk unique,
    fingerprint varchar(64)  not null,
    tries       smallint     not null constraint activation_tries_ck check (tries between 0 and 5),
    issued_at   timestamp(6) not null,
    expires_at  timestamp(6) not null,
    used_at     timestamp(6)
);
create index activation_owner on activation (owner, issued_at);

-- whether signing in takes a second factor; whether codes by SMS may be one; the keyed hash of the code that locks
alter table account add column second_factor boolean default false not null;
alter table account add column sms_codes boolean default true not null;
alter table account add column lock_code_fingerprint varchar(64);
alter table account add column locked_by varchar(12);
