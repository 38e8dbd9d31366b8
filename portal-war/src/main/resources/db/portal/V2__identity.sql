-- Who may come in: accounts, their passwords, the devices they are known on, tries to sign in, posts kept for their owner.

create sequence account_seq start with 50 increment by 50;
create table account (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint account_public_id_uk unique,
    person     char(12)     not null,
    login_name varchar(64)  constraint account_login_name_uk unique,
    name       varchar(200) not null,
    role       varchar(16)  not null,
    level      smallint     not null constraint account_level_ck check (level = any (array[1, 2])),
    status     varchar(16)  not null constraint account_status_ck check (status = any (array['INVITED', 'ACTIVE', 'LOCKED', 'CLOSED'])),
    opened_at  timestamp(6) not null,
    -- a citizen who also works at a desk has two accounts, never two of one role
    constraint account_person_role_uk unique (person, role),
    constraint account_login_name_ck check ((role = 'CITIZEN') = (login_name is null))
);

create table account_password (
    owner      bigint       primary key references account (id),
    version    bigint       not null,
    hash       varchar(255) not null,
    changed_at timestamp(6) not null
);

create sequence known_device_seq start with 50 increment by 50;
create table known_device (
    id         bigint       primary key,
    owner      bigint       not null references account (id),
    token_hash varchar(64)  not null,
    last_used  timestamp(6) not null,
    constraint known_device_uk unique (token_hash, owner)
);
create index known_device_age on known_device (last_used);

-- one row a try, written before the password is looked at; a success takes the row away, so what stays is a failure
create sequence sign_in_try_seq start with 50 increment by 50;
create table sign_in_try (
    id          bigint       primary key,
    caller_hash varchar(64)  not null,
    network     varchar(64)  not null,
    device_hash varchar(64),
    tried_at    timestamp(6) not null
);
create index sign_in_try_caller on sign_in_try (caller_hash, tried_at);
create index sign_in_try_network on sign_in_try (network, tried_at);
create index sign_in_try_age on sign_in_try (tried_at);

create sequence kept_post_seq start with 50 increment by 50;
create table kept_post (
    id        bigint         primary key,
    owner     bigint         not null references account (id),
    address   varchar(2000)  not null,
    fields    varchar(40000) not null,
    kept_at   timestamp(6)   not null
);
create index kept_post_owner on kept_post (owner, kept_at);
create index kept_post_age on kept_post (kept_at);
