-- Every name that citizens have known a client by: the trail names its looks by the name of then. Those of an earlier build
-- are in what its developer's trail says of it.
create table client_name (
    client bigint       not null constraint client_name_client_fk references client (id),
    name   varchar(100) not null,
    constraint client_name_uk unique (client, name)
);
insert into client_name (client, name)
    select c.id, c.name from client c where c.status in ('APPROVED', 'SUSPENDED')
    union
    select h.client, h.name from client_change h where h.status = 'APPROVED'
    union
    select c.id, left(e.subject, length(e.subject) - length(c.client_id) - 1) from client c join audit_entry e
        on e.owner = c.developer and e.act like 'client.%' and e.subject like '%/' || c.client_id;

-- What was essential when a consent was given: what became so later can be taken back by itself. Null in older ones.
alter table client_consent add column essential varchar(500);

-- Pictures that stand beside clients' names, as the portal has drawn them anew; their hash is their address.
create sequence client_logo_seq start with 50 increment by 50;
create table client_logo (
    id       bigint       primary key,
    hash     varchar(64)  not null constraint client_logo_hash_uk unique,
    png      bytea        not null,
    added_at timestamp(6) not null
);
alter table client add column logo varchar(64);
alter table client add constraint client_logo_fk foreign key (logo) references client_logo (hash);
alter table client_change add column logo varchar(64);
alter table client_change add constraint client_change_logo_fk foreign key (logo) references client_logo (hash);
create index client_by_logo on client (logo);
create index client_change_by_logo on client_change (logo);
