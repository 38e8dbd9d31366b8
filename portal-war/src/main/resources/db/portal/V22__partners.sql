-- The partners' back office: who may be told what where, secrets that change without interruption, and changes that wait.

alter table client add column webhook varchar(500);
alter table client add column backchannel_logout varchar(500);
alter table client add column secret_since timestamp(6);
alter table client add column former_secret_hash varchar(64);
alter table client add column former_secret_until timestamp(6);
alter table client add column calls_a_minute integer default 600 not null;
alter table client add column status_reason varchar(300) default '' not null;
alter table client add column status_at timestamp(6);
update client set status_at = registered_at;
alter table client alter column status_at set not null;
alter table client add constraint client_former_secret_ck check ((former_secret_hash is null) = (former_secret_until is null));
alter table client add constraint client_calls_ck check (calls_a_minute > 0);
create index client_status on client (status, status_at, id);

-- What a developer wants to have changed of a client that citizens know; the client goes on as it was until it is approved.
create sequence client_change_seq start with 50 increment by 50;
create table client_change (
    id                 bigint        primary key,
    version            bigint        not null,
    client             bigint        not null constraint client_change_client_fk references client (id),
    status             varchar(20)   not null constraint client_change_status_ck check (status = any (array['PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN'])),
    name               varchar(100)  not null,
    organisation       varchar(200)  not null,
    purpose_vi         varchar(300)  not null,
    purpose_en         varchar(300)  not null,
    redirect_uris      varchar(4000) not null,
    logout_uris        varchar(4000) not null,
    claims             varchar(500)  not null,
    essential          varchar(500)  not null,
    webhook            varchar(500),
    backchannel_logout varchar(500),
    asked_at           timestamp(6)  not null,
    decided_at         timestamp(6),
    reason             varchar(300)  not null,
    constraint client_change_decided_ck check ((status = 'PENDING') = (decided_at is null))
);
create index client_change_client on client_change (client, status);

-- What a client is still to be told, and how it went; names of claims and pseudonyms only, never values.
create sequence webhook_message_seq start with 50 increment by 50;
create table webhook_message (
    id              bigint        primary key,
    version         bigint        not null,
    public_id       varchar(26)   not null constraint webhook_message_public_id_uk unique,
    client          bigint        not null constraint webhook_message_client_fk references client (id),
    event           varchar(40)   not null,
    status          varchar(20)   not null constraint webhook_message_status_ck check (status = any (array['WAITING', 'DELIVERED', 'FAILED'])),
    body            varchar(2000) not null,
    created_at      timestamp(6)  not null,
    attempts        integer       not null,
    next_attempt_at timestamp(6),
    delivered_at    timestamp(6),
    answer          integer       not null,
    millis          integer       not null,
    reason          varchar(80)   not null
);
create index webhook_message_due on webhook_message (next_attempt_at);
create index webhook_message_client on webhook_message (client, created_at, id);

-- What clients called, for their developers: no tokens, codes or values. Kept 30 days.
create sequence client_call_seq start with 50 increment by 50;
create table client_call (
    id          bigint       primary key,
    client      bigint       not null constraint client_call_client_fk references client (id),
    happened_at timestamp(6) not null,
    endpoint    varchar(60)  not null,
    status      integer      not null,
    error       varchar(60)  not null,
    millis      integer      not null,
    correlation varchar(26)  not null,
    credential  varchar(100) not null
);
create index client_call_client on client_call (client, happened_at, id);
create index client_call_credential on client_call (client, credential, happened_at);
create index client_call_happened on client_call (happened_at);
