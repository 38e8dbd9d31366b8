-- When the citizen was told that a form nobody goes on with will be deleted; every answer undoes it.
alter table application add column warned_at timestamp(6);
