-- Who acts for whom: parents for their children below fourteen, a citizen for a mother or a father who agreed.

create sequence guardianship_seq start with 50 increment by 50;
create table guardianship (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint guardianship_public_id_uk unique,
    guardian  bigint       not null references account (id),
    dependant bigint       not null references account (id),
    kinship   varchar(8)   not null constraint guardianship_kinship_ck check (kinship = any (array['CHILD', 'PARENT'])),
    status    varchar(8)   not null constraint guardianship_status_ck check (status = any (array['ASKED', 'ACTIVE', 'REFUSED', 'ENDED'])),
    -- a child's: on the day it turns fourteen the law ends it, whether a job has run or not
    born      date,
    asked_at  timestamp(6) not null,
    began_at  timestamp(6),
    ended_at  timestamp(6),
    -- who acts for whom, while it stands or is asked for: once for two people
    live_pair varchar(41)  constraint guardianship_live_pair_uk unique,
    constraint guardianship_born_ck check (kinship = 'PARENT' or born is not null),
    constraint guardianship_two_ck check (guardian <> dependant),
    constraint guardianship_live_ck check ((live_pair is null) = (ended_at is not null))
);
create index guardianship_guardian on guardianship (guardian, ended_at);
create index guardianship_dependant on guardianship (dependant, ended_at);
create index guardianship_birthday on guardianship (kinship, status, born);

-- what a citizen who acted is to the owner, when the owner knows them by name
alter table audit_entry add column tie varchar(16);
