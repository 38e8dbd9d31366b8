-- Redeeming shares: what third parties get by their programs and at their counters, and what they sign for it.

-- What a client's program calls the API with; the portal keeps its hash.
create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id               bigint       primary key,
    version          bigint       not null,
    client           bigint       not null constraint api_token_client_fk references client (id),
    hash             varchar(64)  not null constraint api_token_hash_uk unique,
    scopes           varchar(200) not null,
    -- the key that it is bound to; a bearer token has none
    proof_thumbprint varchar(43),
    issued_at        timestamp(6) not null,
    expires_at       timestamp(6) not null,
    revoked_at       timestamp(6)
);
create index api_token_client on api_token (client);
create index api_token_expires on api_token (expires_at);

-- The registered client that a share is meant for, by its public id; nobody in particular when there is none.
alter table share add column party varchar(26);
alter table share_draft add column party varchar(26);

-- Who works at a client's counter; a person works for one.
create sequence counter_clerk_seq start with 50 increment by 50;
create table counter_clerk (
    id       bigint       primary key,
    account  bigint       not null constraint counter_clerk_account_fk references account (id) constraint counter_clerk_account_uk unique,
    client   bigint       not null constraint counter_clerk_client_fk references client (id),
    since    timestamp(6) not null
);
create index counter_clerk_client on counter_clerk (client);

create sequence redemption_seq start with 50 increment by 50;
create table redemption (
    id            bigint        primary key,
    version       bigint        not null,
    public_id     varchar(26)   not null constraint redemption_public_id_uk unique,
    client        bigint        not null constraint redemption_client_fk references client (id),
    share         bigint        not null constraint redemption_share_fk references share (id),
    owner         bigint        not null constraint redemption_owner_fk references account (id),
    -- who asked for it at a counter; a program when there is nobody
    clerk         bigint        constraint redemption_clerk_fk references account (id),
    status        varchar(20)   not null constraint redemption_status_ck check (status = any (array['ASKED', 'DECLINED', 'CONFIRMED', 'RECEIVED'])),
    asked_at      timestamp(6)  not null,
    expires_at    timestamp(6)  not null,
    answered_at   timestamp(6),
    received_at   timestamp(6),
    -- SHA-256 of the result, base64url; the result itself is here only until it has arrived, sealed
    result_hash   varchar(43),
    result        varchar(1000000),
    receipt       varchar(4000),
    receipt_at    timestamp(6),
    constraint redemption_answered_ck check ((status = 'ASKED') = (answered_at is null)),
    constraint redemption_result_ck check ((status = any (array['CONFIRMED', 'RECEIVED'])) = (result_hash is not null)),
    constraint redemption_received_ck check ((status = 'RECEIVED') = (received_at is not null)),
    constraint redemption_receipt_ck check ((receipt is null) = (receipt_at is null) and (receipt is null or status = 'RECEIVED'))
);
create index redemption_share on redemption (share, asked_at);
create index redemption_client on redemption (client, received_at);
create index redemption_clerk on redemption (clerk, asked_at);
create index redemption_owner on redemption (owner, client);
create index redemption_expires on redemption (status, expires_at);
