-- One row a job that must run on one node at a time; whoever holds the row's lock runs.
create table job_lock (
    name varchar(60) primary key,
    ran_at timestamp with time zone
);

-- How this database was first started. Demo people have known passwords: a portal that is no demo refuses it.
create table portal_origin (
    demo boolean not null,
    started_at timestamp with time zone not null
);
