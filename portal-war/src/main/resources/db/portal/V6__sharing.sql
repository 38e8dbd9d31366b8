-- The baseline of sharing: what citizens let others see. Codes are here only as hashes; what was seen is not here at all.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence share_seq start with 50 increment by 50;
create table share (
    id             bigint        primary key,
    version        bigint        not null,
    public_id      varchar(26)   not null constraint share_public_id_uk unique,
    owner          bigint        not null constraint share_owner_fk references account (id),
    selection      varchar(4000) not null,
    purpose        varchar(200)  not null,
    receiver       varchar(100)  not null,
    lifetime_kind  varchar(20)   not null constraint share_lifetime_kind_ck check (lifetime_kind = any (array['IN_PERSON', 'ONE_TIME', 'HOURS', 'DAYS'])),
    lifetime_count integer       not null constraint share_lifetime_count_ck check (lifetime_count between 1 and 72),
    status         varchar(20)   not null constraint share_status_ck check (status = any (array['OPEN', 'USED', 'REVOKED', 'EXPIRED'])),
    created_at     timestamp(6)  not null,
    expires_at     timestamp(6)  not null,
    ended_at       timestamp(6),
    code_lookup    varchar(32)   not null constraint share_code_uk unique,
    code_proof     varchar(32)   not null,
    spoken_lookup  varchar(32)   constraint share_spoken_uk unique,
    spoken_proof   varchar(32),
    spoken_until   timestamp(6),
    constraint share_expires_ck check (expires_at > created_at),
    -- only a share that can be used up is ever used up
    constraint share_used_ck check (status <> 'USED' or lifetime_kind = 'ONE_TIME'),
    -- what has ended can no longer be spoken of; whoever spent a one-time share by its digits reads on with them for a minute
    constraint share_ended_ck check (status = 'OPEN' or (ended_at is not null and (spoken_lookup is null or status = 'USED')))
);
create index share_owner on share (owner, created_at);
create index share_open on share (status, expires_at);
create index share_spoken_until on share (spoken_until);

create sequence viewing_seq start with 50 increment by 50;
create table viewing (
    id       bigint       primary key,
    share_id bigint       not null constraint viewing_share_fk references share (id),
    channel  varchar(20)  not null constraint viewing_channel_ck check (channel = any (array['PAGE', 'PROGRAM'])),
    viewer   varchar(32),
    seen_at  timestamp(6) not null
);
create index viewing_share on viewing (share_id, seen_at);
create index viewing_viewer on viewing (viewer, share_id);

-- What a citizen has said so far of a share that is not open yet; a day later it is gone.
create sequence share_draft_seq start with 50 increment by 50;
create table share_draft (
    id             bigint        primary key,
    version        bigint        not null,
    public_id      varchar(26)   not null constraint share_draft_public_id_uk unique,
    owner          bigint        not null constraint share_draft_owner_fk references account (id),
    -- nobody agrees to what another tab made of it in the meantime
    edition        integer       not null,
    selection      varchar(4000) not null,
    purpose        varchar(200),
    receiver       varchar(100)  not null,
    lifetime_kind  varchar(20)   not null,
    lifetime_count integer       not null,
    opened         varchar(26),
    changed_at     timestamp(6)  not null
);
create index share_draft_changed on share_draft (changed_at);
