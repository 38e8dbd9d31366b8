-- Public-service forms in a client's own pages: which pages, which services, and the sessions of the frames there. Secrets and
-- tokens are here only as hashes.

alter table client add column embed_origins varchar(4000);
alter table client add column embed_services varchar(4000);
alter table client_change add column embed_origins varchar(4000);
alter table client_change add column embed_services varchar(4000);

-- A citizen let the frame that knows a secret show a form. It is fetched once, within minutes.
create sequence embed_grant_seq start with 50 increment by 50;
create table embed_grant (
    id          bigint       primary key,
    version     bigint       not null,
    secret_hash varchar(64)  not null constraint embed_grant_secret_uk unique,
    client      bigint       not null constraint embed_grant_client_fk references client (id),
    slug        varchar(60)  not null,
    origin      varchar(500) not null,
    owner       bigint       not null constraint embed_grant_owner_fk references account (id),
    -- the portal's session that it was given in
    opened_by   varchar(26)  not null,
    proven_at   timestamp(6) not null,
    network     varchar(64)  not null,
    browser     varchar(64)  not null,
    given_at    timestamp(6) not null,
    until       timestamp(6) not null,
    redeemed_at timestamp(6)
);
create index embed_grant_until on embed_grant (until);
create index embed_grant_client on embed_grant (client);

-- A frame's session. Beside it is a row of user_session, by which its citizen sees and ends it.
create sequence embed_session_seq start with 50 increment by 50;
create table embed_session (
    id           bigint       primary key,
    version      bigint       not null,
    token_hash   varchar(64)  not null constraint embed_session_token_uk unique,
    session      varchar(26)  not null constraint embed_session_session_uk unique,
    client       bigint       not null constraint embed_session_client_fk references client (id),
    slug         varchar(60)  not null,
    origin       varchar(500) not null,
    owner        bigint       not null constraint embed_session_owner_fk references account (id),
    opened_by    varchar(26)  not null,
    proven_at    timestamp(6) not null,
    language     varchar(2)   not null constraint embed_session_language_ck check (language = any (array['vi', 'en'])),
    started_at   timestamp(6) not null,
    last_used_at timestamp(6) not null
);
create index embed_session_opened_by on embed_session (opened_by);
create index embed_session_client on embed_session (client);
create index embed_session_age on embed_session (last_used_at);
