-- The helpdesk's workplace: what a ticket is about in a line, its steps, which identifiers of a caller were right, why
-- something was refused, and an index for each order of rows.

alter table help_ticket add column live boolean default true not null;
alter table help_ticket add column subject varchar(80) default '' not null;
-- The subject without marks and case, for the search.
alter table help_ticket add column subject_key varchar(240) default '' not null;
update help_ticket set live = (status <> 'CLOSED'), subject = trim(substring(words from 1 for 80)),
    subject_key = lower(trim(substring(words from 1 for 80)));
alter table help_ticket alter column live drop default;
alter table help_ticket add constraint help_ticket_live_ck check (live = (status <> 'CLOSED'));

create index help_ticket_changed on help_ticket (status, changed_at, id);
create index help_ticket_agent_name on help_ticket (status, taken_by_name, id);
create index help_ticket_live on help_ticket (live, opened_at, id);
create index help_ticket_live_changed on help_ticket (live, changed_at, id);
create index help_ticket_live_agent_name on help_ticket (live, taken_by_name, id);
create index help_ticket_all on help_ticket (opened_at, id);
create index help_ticket_all_changed on help_ticket (changed_at, id);
create index help_ticket_all_agent_name on help_ticket (taken_by_name, id);
create index help_ticket_agent on help_ticket (taken_by, status, opened_at, id);
create index help_ticket_agent_all on help_ticket (taken_by, opened_at, id);

-- What was done with a ticket, for its history.
create sequence help_ticket_step_seq start with 50 increment by 50;
create table help_ticket_step (
    id         bigint       primary key,
    ticket_id  bigint       not null constraint help_ticket_step_ticket_fk references help_ticket (id),
    stepped_at timestamp(6) not null,
    what       varchar(12)  not null constraint help_ticket_step_what_ck
        check (what = any (array['OPENED', 'TAKEN', 'GIVEN_BACK', 'ASSIGNED', 'CLOSED'])),
    by_name    varchar(200) not null,
    to_name    varchar(200),
    constraint help_ticket_step_to_ck check ((what = 'ASSIGNED') = (to_name is not null))
);
create index help_ticket_step_ticket on help_ticket_step (ticket_id, stepped_at, id);

-- Which identifiers of a caller were right; never what they were.
create sequence help_caller_check_seq start with 50 increment by 50;
create table help_caller_check (
    id         bigint       primary key,
    ticket_id  bigint       not null constraint help_caller_check_ticket_fk references help_ticket (id),
    agent_name varchar(200) not null,
    checked_at timestamp(6) not null,
    person     varchar(12)  not null,
    born       varchar(12)  not null,
    phone      varchar(12)  not null,
    constraint help_caller_check_ck check (person = any (array['RIGHT', 'WRONG', 'NOT_COMPARED'])
        and born = any (array['RIGHT', 'WRONG', 'NOT_COMPARED']) and phone = any (array['RIGHT', 'WRONG', 'NOT_COMPARED']))
);
create index help_caller_check_ticket on help_caller_check (ticket_id, checked_at, id);

-- Who decided, when, and why it was refused.
alter table help_repair add column decided_by_name varchar(200);
alter table help_repair add column decided_at timestamp(6);
alter table help_repair add column refusal varchar(200);
update help_repair set decided_at = changed_at, decided_by_name = (select a.name from account a where a.id = decided_by)
    where decided_by is not null;
update help_repair set refusal = '' where status = 'REFUSED';
alter table help_repair add constraint help_repair_refusal_ck check ((status = 'REFUSED') = (refusal is not null));
alter table help_repair add constraint help_repair_decided_ck
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decided_by_name is null));
create index help_repair_all on help_repair (asked_at, id);
create index help_repair_asked_by on help_repair (asked_by, asked_at, id);

create index help_session_past on help_session (status, began_at, id);
create index help_session_ended on help_session (status, ended_at, id);
create index help_session_ended_by on help_session (status, ended_by, began_at, id);
create index help_session_past_agent on help_session (agent, status, began_at, id);

-- the questions about what was done for a ticket
create index access_question_owner on access_question (owner, asked_at, id);
