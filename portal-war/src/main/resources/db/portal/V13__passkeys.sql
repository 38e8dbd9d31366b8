-- Passkeys (WebAuthn): the public half of key pairs that live in people's own devices.

create sequence passkey_seq start with 50 increment by 50;
create table passkey (
    id              bigint        primary key,
    version         bigint        not null,
    public_id       varchar(26)   not null constraint passkey_public_id_uk unique,
    owner           bigint        not null references account (id),
    credential_id   varchar(1364) not null constraint passkey_credential_id_uk unique,
    public_key      varchar(2000) not null,
    signature_count bigint        not null constraint passkey_signature_count_ck check (signature_count >= 0),
    name            varchar(60)   not null constraint passkey_name_ck check (name <> ''),
    backed_up       boolean       not null,
    added_at        timestamp(6)  not null,
    last_used_at    timestamp(6)
);
create index passkey_owner on passkey (owner, added_at);

-- A challenge that waits for its one answer; in the database, so that any node takes the answer, once.
create sequence passkey_ceremony_seq start with 50 increment by 50;
create table passkey_ceremony (
    id         bigint         primary key,
    public_id  varchar(26)    not null constraint passkey_ceremony_public_id_uk unique,
    owner      bigint         references account (id),
    kind       varchar(12)    not null constraint passkey_ceremony_kind_ck check (kind = any (array['REGISTRATION', 'ASSERTION'])),
    request    varchar(40000) not null,
    expires_at timestamp(6)   not null,
    constraint passkey_ceremony_owner_ck check (kind = 'ASSERTION' or owner is not null)
);
create index passkey_ceremony_age on passkey_ceremony (expires_at);
