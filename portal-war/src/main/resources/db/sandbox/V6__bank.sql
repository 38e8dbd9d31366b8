-- The sandbox's bank: accounts at all banks of the country, what the portal had it do, and what is wrong with it today.
-- An account's balance is its opening and what was accepted since; nothing is updated.

create table bank_account (
    bin     varchar(6)  not null,
    number  varchar(19) not null,
    holder  varchar(80) not null,
    opening bigint      not null,
    primary key (bin, number)
);

-- Seen from the portal's account at this bank: a transfer leaves it, a collection and an arrival come to it.
create table bank_instruction (
    sent_by    varchar(64)  primary key,
    kind       varchar(12)  not null,
    bin        varchar(6)   not null,
    number     varchar(19)  not null,
    amount     bigint       not null,
    memo       varchar(100) not null,
    receiver   varchar(19)  not null,
    accepted   boolean      not null,
    reference  varchar(40)  not null,
    reason     varchar(20)  not null,
    copies     integer      not null,
    booked_at  timestamp(6) not null,
    visible_at timestamp(6) not null
);
create index bank_instruction_account on bank_instruction (bin, number, booked_at);
create index bank_instruction_booked on bank_instruction (booked_at);

-- No row when nothing is wrong.
create table bank_fault (
    id    smallint    primary key constraint bank_fault_id_ck check (id = 1),
    fault varchar(16) not null
);
