-- the sandbox's SMS gateway: what it took, once for each id, and what goes wrong on purpose (no row when nothing does)
create table sms_taken (
    id varchar(26) primary key,
    taken_at timestamp(6) not null
);
create table sms_fault (
    id smallint primary key check (id = 1),
    fault varchar(16) not null
);
