-- When a message to a client was last sent again because its developer wanted it.
alter table webhook_message add column replayed_at timestamp(6);

-- A sector belongs to one developer for as long as there is a client of it: its pseudonyms of citizens are theirs. Of an
-- earlier build's clients the first that was approved has it, or else the first; their ids are below those of the sequence.
create sequence client_sector_seq start with 50 increment by 50;
create table client_sector (
    id        bigint       primary key,
    version   bigint       not null,
    name      varchar(253) not null constraint client_sector_uk unique,
    developer bigint       not null constraint client_sector_developer_fk references account (id)
);
insert into client_sector (id, version, name, developer)
    select -c.id, 0, c.sector, c.developer from client c
    where c.id = (select o.id from client o where o.sector = c.sector
        order by case when o.status in ('DRAFT', 'SUBMITTED') then 1 else 0 end, o.id fetch first 1 rows only);
create index client_sector_clients on client (sector);
alter table client add constraint client_sector_fk foreign key (sector) references client_sector (name);
