-- The baseline of identity: accounts, how their holders prove who they are, where they are signed in, and who acts for whom.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence account_seq start with 50 increment by 50;
create table account (
    id                    bigint       primary key,
    version               bigint       not null,
    public_id             varchar(26)  not null constraint account_public_id_uk unique,
    person                char(12)     not null,
    login_name            varchar(64)  constraint account_login_name_uk unique,
    name                  varchar(200) not null,
    role                  varchar(16)  not null,
    level                 smallint     not null constraint account_level_ck check (level = any (array[1, 2])),
    status                varchar(16)  not null constraint account_status_ck check (status = any (array['INVITED', 'ACTIVE', 'LOCKED', 'CLOSED'])),
    locked_by             varchar(12),
    -- the keyed hash of the code that locks
    lock_code_fingerprint varchar(64),
    -- whether signing in takes a second factor, and whether codes by SMS may be one
    second_factor         boolean      not null,
    sms_codes             boolean      not null,
    opened_at             timestamp(6) not null,
    -- a citizen who also works at a desk has two accounts, never two of one role
    constraint account_person_role_uk unique (person, role),
    constraint account_login_name_ck check ((role = 'CITIZEN') = (login_name is null))
);
create index account_role on account (role);

create sequence contact_seq start with 50 increment by 50;
create table contact (
    id        bigint       primary key,
    version   bigint       not null,
    owner     bigint       not null constraint contact_owner_fk references account (id),
    kind      varchar(8)   not null constraint contact_kind_ck check (kind = any (array['PHONE', 'EMAIL'])),
    address   varchar(254) not null,
    proven_at timestamp(6) not null,
    constraint contact_once_uk unique (owner, kind)
);

create table account_password (
    owner      bigint       primary key constraint account_password_owner_fk references account (id),
    version    bigint       not null,
    hash       varchar(255) not null,
    changed_at timestamp(6) not null
);

create sequence known_device_seq start with 50 increment by 50;
create table known_device (
    id         bigint       primary key,
    owner      bigint       not null constraint known_device_owner_fk references account (id),
    token_hash varchar(64)  not null,
    last_used  timestamp(6) not null,
    constraint known_device_uk unique (token_hash, owner)
);
create index known_device_owner on known_device (owner);
create index known_device_age on known_device (last_used);

-- where somebody is signed in, so that they can see it and end it from elsewhere
create sequence user_session_seq start with 50 increment by 50;
create table user_session (
    id           bigint       primary key,
    version      bigint       not null,
    public_id    varchar(26)  not null constraint user_session_public_id_uk unique,
    owner        bigint       not null constraint user_session_owner_fk references account (id),
    device       varchar(80)  not null,
    network      varchar(64)  not null,
    started_at   timestamp(6) not null,
    last_used_at timestamp(6) not null,
    ended_at     timestamp(6),
    constraint user_session_used_ck check (last_used_at >= started_at)
);
create index user_session_owner on user_session (owner, last_used_at);
create index user_session_age on user_session (last_used_at);

-- what somebody sent after their session had ended, kept until they are back
create sequence saved_request_seq start with 50 increment by 50;
create table saved_request (
    id      bigint         primary key,
    owner   bigint         not null constraint saved_request_owner_fk references account (id),
    address varchar(2000)  not null,
    fields  varchar(40000) not null,
    kept_at timestamp(6)   not null
);
create index saved_request_owner on saved_request (owner, kept_at);
create index saved_request_age on saved_request (kept_at);

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
    owner        bigint       primary key constraint totp_owner_fk references account (id),
    version      bigint       not null,
    secret       varchar(400) not null,
    last_step    bigint       not null,
    added_at     timestamp(6) not null,
    last_used_at timestamp(6)
);

create sequence recovery_code_seq start with 50 increment by 50;
create table recovery_code (
    id          bigint       primary key,
    owner       bigint       not null constraint recovery_code_owner_fk references account (id),
    fingerprint varchar(64)  not null,
    made_at     timestamp(6) not null,
    used_at     timestamp(6),
    constraint recovery_code_once_uk unique (owner, fingerprint)
);

-- the public half of key pairs that live in people's own devices (WebAuthn)
create sequence passkey_seq start with 50 increment by 50;
create table passkey (
    id              bigint        primary key,
    version         bigint        not null,
    public_id       varchar(26)   not null constraint passkey_public_id_uk unique,
    owner           bigint        not null constraint passkey_owner_fk references account (id),
    credential_id   varchar(1364) not null constraint passkey_credential_id_uk unique,
    public_key      varchar(2000) not null,
    signature_count bigint        not null constraint passkey_signature_count_ck check (signature_count >= 0),
    name            varchar(60)   not null constraint passkey_name_ck check (name <> ''),
    backed_up       boolean       not null,
    added_at        timestamp(6)  not null,
    last_used_at    timestamp(6)
);
create index passkey_owner on passkey (owner, added_at);

-- A challenge for a passkey is in the asker's hands, sealed; here is only which ones were answered, until they are too old.
create table used_challenge (
    ceremony   varchar(26)  primary key,
    expires_at timestamp(6) not null
);
create index used_challenge_age on used_challenge (expires_at);

-- a slip's code; live_owner is empty once it is used, replaced or dead, so that an account has one at a time
create sequence activation_seq start with 50 increment by 50;
create table activation (
    id          bigint       primary key,
    version     bigint       not null,
    public_id   varchar(26)  not null constraint activation_public_id_uk unique,
    owner       bigint       not null constraint activation_owner_fk references account (id),
    live_owner  bigint       constraint activation_live_uk unique,
    fingerprint varchar(64)  not null,
    tries       smallint     not null constraint activation_tries_ck check (tries between 0 and 5),
    issued_at   timestamp(6) not null,
    expires_at  timestamp(6) not null,
    used_at     timestamp(6)
);
create index activation_owner on activation (owner, issued_at);

-- the links of notices by which their holder says "that was not me"; one can only lock the account
create sequence disavowal_link_seq start with 50 increment by 50;
create table disavowal_link (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint disavowal_link_public_id_uk unique,
    owner     bigint       not null constraint disavowal_link_owner_fk references account (id),
    made_at   timestamp(6) not null,
    used_at   timestamp(6)
);
create index disavowal_link_owner on disavowal_link (owner);
create index disavowal_link_age on disavowal_link (made_at);

-- parents act for their children below fourteen, a citizen for a mother or a father who agreed
create sequence guardianship_seq start with 50 increment by 50;
create table guardianship (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint guardianship_public_id_uk unique,
    guardian  bigint       not null constraint guardianship_guardian_fk references account (id),
    dependant bigint       not null constraint guardianship_dependant_fk references account (id),
    kinship   varchar(8)   not null constraint guardianship_kinship_ck check (kinship = any (array['CHILD', 'PARENT'])),
    -- a child's: on the day it turns fourteen the law ends it, whether a job has run or not
    born      date,
    status    varchar(8)   not null constraint guardianship_status_ck check (status = any (array['ASKED', 'ACTIVE', 'REFUSED', 'ENDED'])),
    -- who acts for whom, while it stands or is asked for: once for two people
    live_pair varchar(41)  constraint guardianship_live_pair_uk unique,
    asked_at  timestamp(6) not null,
    began_at  timestamp(6),
    ended_at  timestamp(6),
    constraint guardianship_two_ck check (guardian <> dependant),
    constraint guardianship_born_ck check (kinship = 'PARENT' or born is not null),
    constraint guardianship_live_ck check ((live_pair is null) = (ended_at is not null))
);
create index guardianship_guardian on guardianship (guardian, ended_at);
create index guardianship_dependant on guardianship (dependant, ended_at);
create index guardianship_birthday on guardianship (kinship, status, born);
