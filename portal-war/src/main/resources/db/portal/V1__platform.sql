-- One row a job that must run on one node at a time; whoever holds the row's lock runs.
create table job_lock (
    name varchar(60) primary key,
    ran_at timestamp with time zone
);
