-- What the register said of somebody whose account was not opened after all is emptied some days later.
alter table enrolment alter column person_answer drop not null;
alter table enrolment add constraint enrolment_evidence_ck check (status = 'ABANDONED' or person_answer is not null);
create index desk_lookup_age on desk_lookup (asked_at);
create index desk_contact_age on desk_contact (asked_at);
create index identity_check_age on identity_check (checked_at);
create index enrolment_age on enrolment (status, changed_at);
