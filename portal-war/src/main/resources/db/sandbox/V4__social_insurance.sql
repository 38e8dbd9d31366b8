-- The baseline of the register of social insurance books: whoever works or did has one.
-- From the first release on this file is never edited; what changes comes as a new migration.
create table social_insurance (
    id bigint primary key,
    person bigint not null references person (id),
    number varchar(12) not null,
    employer varchar(80) not null,
    since date not null,
    months smallint not null check (months > 0),
    participation varchar(12) not null,
    standing varchar(12) not null
);
create index social_insurance_of_person on social_insurance (person);
