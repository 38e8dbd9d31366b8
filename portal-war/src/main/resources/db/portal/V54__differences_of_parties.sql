-- Where the bank's statement or a payee's file of a day and the books here differ: one list for all outside parties.

create sequence party_difference_seq start with 50 increment by 50;
create table party_difference (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint party_difference_public_id_uk unique,
    party      varchar(20)  not null,
    booked_on  date         not null,
    kind       varchar(12)  not null,
    reference  varchar(40)  not null,
    at_party   bigint       not null,
    here       bigint       not null,
    found_at   timestamp(6) not null,
    settled_at timestamp(6),
    settled_by bigint,
    note       varchar(400) not null,
    constraint party_difference_once_uk unique (party, booked_on, kind, reference),
    constraint party_difference_kind_ck check (kind = any (array['UNKNOWN', 'TWICE', 'AMOUNT', 'STATUS', 'MISSING', 'RECEIVER']))
);
create index party_difference_open on party_difference (settled_at, booked_on);
insert into party_difference (id, version, public_id, party, booked_on, kind, reference, at_party, here, found_at, settled_at, settled_by, note)
    select nextval('party_difference_seq'), version, public_id, 'BANK', booked_on, kind, reference, at_bank, here, found_at, settled_at, settled_by, note
    from bank_difference;
drop table bank_difference;
drop sequence bank_difference_seq;

create sequence reconciled_day_seq start with 50 increment by 50;
create table reconciled_day (
    id        bigint       primary key,
    party     varchar(20)  not null,
    booked_on date         not null,
    lines     integer      not null,
    read_at   timestamp(6) not null,
    constraint reconciled_day_once_uk unique (party, booked_on)
);
insert into reconciled_day (id, party, booked_on, lines, read_at)
    select nextval('reconciled_day_seq'), 'BANK', booked_on, lines, read_at from bank_reconciliation;
drop table bank_reconciliation;

-- The day of the payee's file that has the payment.
alter table payment add column statement_day date;
create index payment_settled on payment (answered_at, statement_day);
-- What was settled before there were files was never on one, and is not missing; a day is one of Việt Nam.
update payment set statement_day = cast(answered_at + interval '7' hour as date) where status = 'SETTLED' or status = 'REFUNDED';
