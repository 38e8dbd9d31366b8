-- The baseline of the helpdesk: help by an agent in a citizen's account, as long and as far as its holder lets them see it.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence help_ticket_seq start with 50 increment by 50;
create table help_ticket (
    id            bigint       primary key,
    version       bigint       not null,
    -- null while it is a caller's who has not shown yet who they are
    owner         bigint       constraint help_ticket_owner_fk references account (id),
    status        varchar(8)   not null constraint help_ticket_status_ck check (status = any (array['OPEN', 'TAKEN', 'CLOSED'])),
    words         varchar(500) not null,
    opened_by     bigint       not null constraint help_ticket_opened_by_fk references account (id),
    opened_at     timestamp(6) not null,
    taken_by      bigint       constraint help_ticket_taken_by_fk references account (id),
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
    owner       bigint       not null constraint support_code_owner_fk references account (id),
    ticket_id   bigint       not null constraint support_code_ticket_fk references help_ticket (id),
    sights      varchar(80)  not null,
    fingerprint varchar(64)  not null,
    made_at     timestamp(6) not null,
    expires_at  timestamp(6) not null,
    tries       integer      not null,
    used_at     timestamp(6),
    -- the owner as long as it may be used: one code a citizen
    live_owner  bigint       constraint support_code_live_owner_uk unique,
    constraint support_code_expiry_ck check (expires_at > made_at),
    constraint support_code_used_ck check (used_at is null or live_owner is null)
);

create sequence help_session_seq start with 50 increment by 50;
create table help_session (
    id            bigint       primary key,
    version       bigint       not null,
    public_id     varchar(26)  not null constraint help_session_public_id_uk unique,
    ticket_id     bigint       not null constraint help_session_ticket_fk references help_ticket (id),
    citizen       bigint       not null constraint help_session_citizen_fk references account (id),
    agent         bigint       not null constraint help_session_agent_fk references account (id),
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

-- Each page that an agent opened in an account, with the names of what it showed: for its holder to see afterwards.
create sequence viewed_page_seq start with 50 increment by 50;
create table viewed_page (
    id                bigint        primary key,
    session_public_id varchar(26)   not null constraint viewed_page_session_fk references help_session (public_id),
    opened_at         timestamp(6)  not null,
    address           varchar(80)   not null,
    seen              varchar(2000) not null,
    refused           boolean       not null
);
create index viewed_page_session on viewed_page (session_public_id, opened_at, id);

-- What the helpdesk does for a citizen who cannot sign in: two people decide, and the citizen has a day to say no;
-- what nobody approves or does in time is over, so that the citizen can be helped again.
create sequence help_repair_seq start with 50 increment by 50;
create table help_repair (
    id             bigint       primary key,
    version        bigint       not null,
    public_id      varchar(26)  not null constraint help_repair_public_id_uk unique,
    cancel_id      varchar(26)  not null constraint help_repair_cancel_id_uk unique,
    ticket_id      bigint       not null constraint help_repair_ticket_fk references help_ticket (id),
    citizen        bigint       not null constraint help_repair_citizen_fk references account (id),
    kind           varchar(8)   not null constraint help_repair_kind_ck check (kind = any (array['UNLOCK', 'CONTACT'])),
    contact_kind   varchar(8),
    address        varchar(254),
    reason         varchar(200) not null,
    status         varchar(10)  not null constraint help_repair_status_ck
        check (status = any (array['ASKED', 'APPROVED', 'REFUSED', 'CANCELLED', 'DONE', 'EXPIRED'])),
    asked_by       bigint       not null constraint help_repair_asked_by_fk references account (id),
    asked_by_name  varchar(200) not null,
    asked_person   varchar(12)  not null,
    asked_at       timestamp(6) not null,
    decided_by     bigint       constraint help_repair_decided_by_fk references account (id),
    decided_person varchar(12),
    ready_at       timestamp(6),
    sent           varchar(26),
    changed_at     timestamp(6) not null,
    -- the citizen while it waits: one at a time
    live_citizen   bigint       constraint help_repair_live_citizen_uk unique,
    constraint help_repair_contact_ck check ((kind = 'CONTACT') = (address is not null) and (address is null) = (contact_kind is null)),
    -- whoever asks does not approve, by whatever account
    constraint help_repair_two_ck check (decided_by is null or (decided_by <> asked_by and decided_person <> asked_person)),
    constraint help_repair_approved_ck check (status = any (array['ASKED', 'CANCELLED', 'EXPIRED']) or decided_by is not null),
    constraint help_repair_ready_ck check (status <> 'APPROVED' or ready_at is not null)
);
create index help_repair_ticket on help_repair (ticket_id, id);
create index help_repair_waiting on help_repair (status, asked_at, id);
