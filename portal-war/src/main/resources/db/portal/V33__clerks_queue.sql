-- Clerks list applications of one state by their deadline, of all services together.
create index application_due on application (status, due_on, id);
