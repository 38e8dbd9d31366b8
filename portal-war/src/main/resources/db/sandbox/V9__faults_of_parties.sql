-- What is wrong with the bank or a payee today is one kind of row for all of them; no row when nothing is.
create table party_fault (
    party varchar(20) primary key,
    fault varchar(16) not null
);
drop table payee_fault;
drop table bank_fault;

-- A payee says of a payment what became of it when it is visible, and in the file of its day whether it is booked, and how
-- often: more than once, or after a refusal, is its mistake.
alter table payee_payment add column booked boolean default false not null;
alter table payee_payment add column copies integer default 1 not null;
alter table payee_payment add column told_at timestamp(6) default timestamp '2026-01-01 00:00:00' not null;
alter table payee_payment add column visible_at timestamp(6) default timestamp '2026-01-01 00:00:00' not null;
update payee_payment set booked = accepted, told_at = paid_on, visible_at = paid_on;
create index payee_payment_day on payee_payment (payee, paid_on);

-- The same at the bank: what it refused is not on its statement.
update bank_instruction set copies = 0 where not accepted;
