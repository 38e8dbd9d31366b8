-- What the helpdesk does for a citizen who cannot sign in: two people decide, and the citizen has a day to say no.

create sequence help_repair_seq start with 50 increment by 50;
create table help_repair (
    id             bigint       primary key,
    version        bigint       not null,
    public_id      varchar(26)  not null constraint help_repair_public_id_uk unique,
    cancel_id      varchar(26)  not null constraint help_repair_cancel_id_uk unique,
    ticket_id      bigint       not null references help_ticket (id),
    citizen        bigint       not null references account (id),
    kind           varchar(8)   not null constraint help_repair_kind_ck check (kind = any (array['UNLOCK', 'CONTACT'])),
    contact_kind   varchar(8),
    address        varchar(254),
    reason         varchar(200) not null,
    status         varchar(10)  not null constraint help_repair_status_ck check (status = any (array['ASKED', 'APPROVED', 'REFUSED', 'CANCELLED', 'DONE'])),
    asked_by       bigint       not null references account (id),
    asked_by_name  varchar(200) not null,
    asked_person   varchar(12)  not null,
    asked_at       timestamp(6) not null,
    decided_by     bigint       references account (id),
    decided_person varchar(12),
    ready_at       timestamp(6),
    sent           varchar(26),
    changed_at     timestamp(6) not null,
    -- the citizen while it waits: one at a time
    live_citizen   bigint       constraint help_repair_live_citizen_uk unique,
    constraint help_repair_contact_ck check ((kind = 'CONTACT') = (address is not null) and (address is null) = (contact_kind is null)),
    -- whoever asks does not approve, by whatever account
    constraint help_repair_two_ck check (decided_by is null or (decided_by <> asked_by and decided_person <> asked_person)),
    constraint help_repair_approved_ck check (status = any (array['ASKED', 'CANCELLED']) or decided_by is not null),
    constraint help_repair_ready_ck check (status <> 'APPROVED' or ready_at is not null)
);
create index help_repair_ticket on help_repair (ticket_id, id);
create index help_repair_waiting on help_repair (status, asked_at, id);
