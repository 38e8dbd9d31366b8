-- The baseline of the payees' own systems: their customers, the payments they were told of, and what is wrong with them today.
-- Bills are not kept: they are computed from the customer and the month, by the tariff of that month.
-- From the first release on this file is never edited; what changes comes as a new migration.

create table payee_customer (
    payee          varchar(20) not null,
    code           varchar(13) not null,
    holder         varchar(80) not null,
    people         integer     not null,
    months         integer     not null,
    last_period    date        not null,
    last_use       bigint      not null,
    last_reading   bigint      not null,
    due_after_days integer     not null,
    paid_through   date        not null,
    primary key (payee, code)
);

create table payee_payment (
    payee     varchar(20) not null,
    told_by   varchar(64) not null,
    code      varchar(13) not null,
    bill      varchar(40) not null,
    amount    bigint      not null,
    accepted  boolean     not null,
    reference varchar(40) not null,
    reason    varchar(20) not null,
    paid_on   date        not null,
    paid_bill varchar(64),
    primary key (payee, told_by),
    constraint payee_payment_bill_once_uk unique (paid_bill)
);
create index payee_payment_customer on payee_payment (payee, code);

create table payee_fault (
    payee         varchar(20) primary key,
    down          boolean     not null,
    refuses       boolean     not null,
    loses_answers boolean     not null,
    latency_ms    bigint      not null
);
