-- The baseline of connecting third parties. Secrets, codes and tokens are here only as hashes, keys sealed, values not at all.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence client_seq start with 50 increment by 50;
create table client (
    id              bigint        primary key,
    version         bigint        not null,
    public_id       varchar(26)   not null constraint client_public_id_uk unique,
    client_id       varchar(60)   not null constraint client_id_uk unique,
    developer       bigint        not null constraint client_developer_fk references account (id),
    name            varchar(100)  not null,
    organisation    varchar(200)  not null,
    -- whose pseudonyms of citizens it knows; stays as it is when the addresses change
    sector          varchar(253)  not null,
    purpose_vi      varchar(300)  not null,
    purpose_en      varchar(300)  not null,
    profile         varchar(20)   not null constraint client_profile_ck check (profile = any (array['STANDARD', 'HIGH'])),
    authentication  varchar(20)   not null constraint client_authentication_ck check (authentication = any (array['SECRET', 'PRIVATE_KEY'])),
    status          varchar(20)   not null constraint client_status_ck check (status = any (array['DRAFT', 'SUBMITTED', 'APPROVED', 'SUSPENDED'])),
    proof_key       boolean       not null,
    secret_hash     varchar(64),
    keys            varchar(8000),
    redirect_uris   varchar(4000) not null,
    logout_uris     varchar(4000) not null,
    claims          varchar(500)  not null,
    essential       varchar(500)  not null,
    registered_at   timestamp(6)  not null,
    -- a client proves who it is by one way
    constraint client_credential_ck check (authentication <> 'PRIVATE_KEY' or secret_hash is null),
    -- FAPI 2.0 knows no shared secrets and no requests without a proof key
    constraint client_high_ck check (profile <> 'HIGH' or (authentication = 'PRIVATE_KEY' and proof_key))
);
create index client_developer on client (developer);

create sequence client_consent_seq start with 50 increment by 50;
create table client_consent (
    id           bigint       primary key,
    version      bigint       not null,
    public_id    varchar(26)  not null constraint client_consent_public_id_uk unique,
    client       bigint       not null constraint client_consent_client_fk references client (id),
    owner        bigint       not null constraint client_consent_owner_fk references account (id),
    asked        varchar(500) not null,
    granted      varchar(500) not null,
    remembered   boolean      not null,
    -- whether the client may go on when the citizen is away
    offline      boolean      not null,
    given_at     timestamp(6) not null,
    until        timestamp(6) not null,
    ended_at     timestamp(6),
    used_at      timestamp(6),
    uses         integer      not null,
    constraint client_consent_until_ck check (until > given_at)
);
create index client_consent_owner on client_consent (owner, client, given_at);
create index client_consent_client on client_consent (client);

-- What a client asked and nobody has answered yet.
create sequence client_authorization_seq start with 50 increment by 50;
create table client_authorization (
    id               bigint        primary key,
    version          bigint        not null,
    public_id        varchar(26)   not null constraint client_authorization_public_id_uk unique,
    client           bigint        not null constraint client_authorization_client_fk references client (id),
    status           varchar(20)   not null constraint client_authorization_status_ck check (status = any (array['PUSHED', 'ASKED', 'GRANTED', 'REFUSED'])),
    redirect_uri     varchar(2000) not null,
    state            varchar(2000),
    nonce            varchar(500),
    claims           varchar(500)  not null,
    id_token_claims  varchar(500)  not null,
    offline          boolean       not null,
    challenge        varchar(43),
    proof_thumbprint varchar(43),
    max_age          integer,
    asks_sign_in     boolean       not null,
    asks_consent     boolean       not null,
    silent           boolean       not null,
    level            integer       not null,
    subject          varchar(500),
    owner            bigint        constraint client_authorization_owner_fk references account (id),
    answer           bigint,
    asked_at         timestamp(6)  not null,
    expires_at       timestamp(6)  not null,
    -- whom nobody has come for yet is asked nothing
    constraint client_authorization_owner_ck check (status = 'PUSHED' or owner is not null)
);
create index client_authorization_expires on client_authorization (expires_at);
create index client_authorization_answer on client_authorization (answer);

-- What a client may go on with after one answer: its code and its tokens live and end together.
create sequence client_grant_seq start with 50 increment by 50;
create table client_grant (
    id               bigint        primary key,
    version          bigint        not null,
    public_id        varchar(26)   not null constraint client_grant_public_id_uk unique,
    client           bigint        not null constraint client_grant_client_fk references client (id),
    owner            bigint        not null constraint client_grant_owner_fk references account (id),
    consent          bigint        not null constraint client_grant_consent_fk references client_consent (id),
    claims           varchar(500)  not null,
    id_token_claims  varchar(500)  not null,
    offline          boolean       not null,
    level            integer       not null,
    session          varchar(26)   not null,
    signed_in_at     timestamp(6)  not null,
    code_hash        varchar(64)   not null constraint client_grant_code_uk unique,
    code_until       timestamp(6)  not null,
    redirect_uri     varchar(2000) not null,
    nonce            varchar(500),
    challenge        varchar(43),
    proof_thumbprint varchar(43),
    redeemed_at      timestamp(6),
    ended_at         timestamp(6)
);
alter table client_authorization add constraint client_authorization_answer_fk foreign key (answer) references client_grant (id);
create index client_grant_consent on client_grant (consent);
create index client_grant_session on client_grant (session);
create index client_grant_code_until on client_grant (code_until);

create sequence client_token_seq start with 50 increment by 50;
create table client_token (
    id          bigint       primary key,
    version     bigint       not null,
    grant_id    bigint       not null constraint client_token_grant_fk references client_grant (id),
    kind        varchar(10)  not null constraint client_token_kind_ck check (kind = any (array['ACCESS', 'REFRESH'])),
    hash        varchar(64)  not null constraint client_token_hash_uk unique,
    issued_at   timestamp(6) not null,
    expires_at  timestamp(6) not null,
    -- a refresh token is used once; used again, somebody has a copy
    used_at     timestamp(6),
    revoked_at  timestamp(6)
);
create index client_token_grant on client_token (grant_id);
create index client_token_expires on client_token (expires_at);

create sequence signing_key_seq start with 50 increment by 50;
create table signing_key (
    id          bigint        primary key,
    version     bigint        not null,
    key_id      varchar(26)   not null constraint signing_key_id_uk unique,
    algorithm   varchar(10)   not null,
    generation  integer       not null,
    sealed      varchar(8000) not null,
    made_at     timestamp(6)  not null,
    -- published before it signs, so that no client meets a signature of a key that it could not know
    signs_from  timestamp(6)  not null,
    constraint signing_key_generation_uk unique (algorithm, generation)
);

-- Ids of signed assertions and proofs that were accepted, until they would be too old anyway.
create sequence used_assertion_seq start with 50 increment by 50;
create table used_assertion (
    id          bigint       primary key,
    fingerprint varchar(64)  not null constraint used_assertion_uk unique,
    expires_at  timestamp(6) not null
);
create index used_assertion_expires on used_assertion (expires_at);
