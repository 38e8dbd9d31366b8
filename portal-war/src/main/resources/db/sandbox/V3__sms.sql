-- The baseline of the sandbox's SMS gateway: what it took, once for each id, and what goes wrong on purpose.
-- From the first release on this file is never edited; what changes comes as a new migration.

create table sms_taken (
    id       varchar(26)  primary key,
    taken_at timestamp(6) not null
);

-- No row when nothing does.
create table sms_fault (
    id    smallint    primary key constraint sms_fault_id_ck check (id = 1),
    fault varchar(16) not null
);
