-- The lists of the helpdesk's workplace: what a ticket is about in a line, and an index for each order of rows.

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
