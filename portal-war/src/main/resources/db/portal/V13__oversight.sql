-- Who began a verification, and the orders of lists that supervisors and auditors turn over.
alter table audit_verification add column begun_by bigint;
alter table audit_verification add column begun_by_name varchar(200);
create index audit_verification_found on audit_verification (found, id);

-- all questions, and those of one state, by the day of the answer and by the moment of asking
create index access_question_due on access_question (answer_by, id);
create index access_question_asked on access_question (asked_at, id);
create index access_question_open_asked on access_question (status, asked_at, id);

-- the looks at an account that belong to a ticket, latest first
create index help_session_of_ticket on help_session (ticket_id, began_at, id);
