-- Help by an agent in a citizen's account, as long and as far as its holder lets them see it.

create sequence help_ticket_seq start with 50 increment by 50;
create table help_ticket (
    id            bigint       primary key,
    version       bigint       not null,
    -- null while it is a caller's who has not shown yet who they are
    owner         bigint       references account (id),
    status        varchar(8)   not null constraint help_ticket_status_ck check (status = any (array['OPEN', 'TAKEN', 'CLOSED'])),
    words         varchar(500) not null,
    opened_by     bigint       not null references account (id),
    opened_at     timestamp(6) not null,
    taken_by      bigint       references account (id),
    taken_by_name varchar(200),
    changed_at    timestamp(6) not null,
    constraint help_ticket_taken_ck check ((taken_by is null) = (taken_by_name is null)),
    constraint help_ticket_open_ck check (status <> 'OPEN' or taken_by is null)
);
create index help_ticket_queue on help_ticket (status, opened_at, id);
create index help_ticket_owner on help_ticket (owner, opened_at);

-- Nine digits that a citizen reads out; only their keyed fingerprint is kept.
create sequence support_code_seq start with 50 increment by 50;
create table support_code (
    id          bigint       primary key,
    version     bigint       not null,
    owner       bigint       not null references account (id),
    ticket_id   bigint       not null references help_ticket (id),
    sights      varchar(80)  not null,
    fingerprint varchar(64)  not null,
    made_at     timestamp(6) not null,
    expires_at  timestamp(6) not null,
    tries       int          not null,
    used_at     timestamp(6),
    -- the owner as long as it may be used: one code a citizen
    live_owner  bigint       constraint support_code_live_owner_uk unique,
    constraint support_code_expiry_ck check (expires_at > made_at),
    constraint support_code_used_ck check (used_at is null or live_owner is null)
);

-- Each wrong beginning of an agent, so that nobody guesses on.
create sequence help_try_seq start with 50 increment by 50;
create table help_try (
    id       bigint       primary key,
    agent    bigint       not null references account (id),
    tried_at timestamp(6) not null
);
create index help_try_agent on help_try (agent, tried_at);

create sequence help_session_seq start with 50 increment by 50;
create table help_session (
    id            bigint       primary key,
    version       bigint       not null,
    public_id     varchar(26)  not null constraint help_session_public_id_uk unique,
    ticket_id     bigint       not null references help_ticket (id),
    citizen       bigint       not null references account (id),
    agent         bigint       not null references account (id),
    agent_name    varchar(200) not null,
    agent_session varchar(26)  not null,
    sights        varchar(80)  not null,
    unmasked      varchar(200) not null,
    reason        varchar(200) not null,
    status        varchar(8)   not null constraint help_session_status_ck check (status = any (array['RUNNING', 'ENDED'])),
    began_at      timestamp(6) not null,
    until_at      timestamp(6) not null,
    ended_at      timestamp(6),
    ended_by      varchar(16),
    -- filled while it runs: neither an agent nor a citizen has two at once
    live_agent    bigint       constraint help_session_live_agent_uk unique,
    live_citizen  bigint       constraint help_session_live_citizen_uk unique,
    constraint help_session_length_ck check (until_at > began_at),
    constraint help_session_two_ck check (citizen <> agent),
    constraint help_session_live_ck check ((live_agent is null) = (ended_at is not null) and (live_citizen is null) = (ended_at is not null)),
    constraint help_session_ended_ck check ((ended_by is null) = (ended_at is null))
);
create index help_session_citizen on help_session (citizen, began_at);
create index help_session_agent on help_session (agent, began_at);
create index help_session_running on help_session (status, until_at);
create index help_session_sign_in on help_session (agent_session);
