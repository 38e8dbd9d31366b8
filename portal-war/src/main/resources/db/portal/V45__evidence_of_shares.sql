-- The field whose share a register's proof came with; empty for what the applicant's own sources said.
alter table application_evidence add column field varchar(60) default '' not null;
