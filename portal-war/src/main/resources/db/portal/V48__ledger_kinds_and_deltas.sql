-- Accounts of kinds on an allow-list, which kind may pay which, a number for each line of an account with a floor, and
-- deltas of the accounts without one.

alter table ledger_account drop constraint ledger_account_kind_ck;
alter table ledger_account add constraint ledger_account_kind_ck
    check (kind = any (array['CITIZEN', 'PAYEE', 'BANK', 'CLEARING', 'FEES', 'SUSPENSE']));
update ledger_account set kind = 'FEES' where name = 'STATE_FEES';
insert into ledger_account (id, version, kind, name, title, opened_at)
values (-1, 0, 'CLEARING', 'clearing', 'Đang chuyển qua ngân hàng', timestamp '2026-01-01 00:00:00');
insert into ledger_account (id, version, kind, name, title, opened_at)
values (-2, 0, 'SUSPENSE', 'suspense', 'Chưa rõ người nhận', timestamp '2026-01-01 00:00:00');

-- Each side says of which kind its account is, so that one row can be checked by itself; the keys hold it true.
alter table ledger_transfer drop constraint ledger_transfer_kind_ck;
alter table ledger_transfer add column payer_kind varchar(10);
alter table ledger_transfer add column receiver_kind varchar(10);
update ledger_transfer set payer_kind = (select a.kind from ledger_account a where a.id = payer),
                           receiver_kind = (select a.kind from ledger_account a where a.id = receiver);

-- What came in for a number that is nobody's was in no book so far; its numbers come before the sequence's. What somebody
-- has seen to already was given away outside of the books, and is not in them.
insert into ledger_transfer (id, kind, payer, payer_kind, receiver, receiver_kind, amount, reference, booked_at)
select -r.id, 'ARRIVAL', 0, 'BANK', -2, 'SUSPENSE', r.amount, r.reference, r.read_at
  from bank_arrival r
 where r.owner is null
   and not exists (select 1 from bank_difference d
                    where d.kind = 'RECEIVER' and d.reference = r.reference and d.settled_at is not null);

alter table ledger_transfer alter column payer_kind set not null;
alter table ledger_transfer alter column receiver_kind set not null;
-- A pay-out went straight to the bank until here, and what the bank refused came back from there.
alter table ledger_transfer add constraint ledger_transfer_kind_ck check (
       kind = 'TOP_UP'     and payer_kind = 'BANK'     and receiver_kind = 'CITIZEN'
    or kind = 'PAYMENT'    and payer_kind = 'CITIZEN'  and receiver_kind = any (array['PAYEE', 'FEES'])
    or kind = 'REVERSAL'   and receiver_kind = 'CITIZEN' and payer_kind = any (array['PAYEE', 'FEES'])
    or kind = 'TRANSFER'   and payer_kind = 'CITIZEN'  and receiver_kind = 'CITIZEN'
    or kind = 'PAY_OUT'    and payer_kind = 'CITIZEN'  and receiver_kind = any (array['CLEARING', 'BANK'])
    or kind = 'SETTLEMENT' and payer_kind = 'CLEARING' and receiver_kind = 'BANK'
    or kind = 'RETURN'     and receiver_kind = 'CITIZEN' and payer_kind = any (array['CLEARING', 'BANK'])
    or kind = 'ARRIVAL'    and payer_kind = 'BANK'     and receiver_kind = 'SUSPENSE'
    or kind = 'ASSIGNMENT' and payer_kind = 'SUSPENSE' and receiver_kind = 'CITIZEN');

-- What undoes or ends another transfer names it, so that a pay-out is not both settled and returned.
alter table ledger_transfer drop constraint ledger_transfer_reversal_ck;
alter table ledger_transfer add constraint ledger_transfer_reversal_ck
    check ((kind = any (array['REVERSAL', 'RETURN', 'SETTLEMENT', 'ASSIGNMENT'])) = (reverses is not null));

-- The place of a line in its account, given while the account is held: ids of two nodes are in no order.
alter table ledger_account add column lines bigint default 0 not null;
alter table ledger_transfer add column payer_line bigint;
alter table ledger_transfer add column receiver_line bigint;
create table ledger_numbering (
    id      bigint primary key,
    account bigint not null,
    before  bigint not null,
    balance bigint not null,
    line    bigint not null,
    -- how often lines up to this one began with the balance before it, and ended with the balance after it; opening ends with zero
    leaves  bigint not null,
    comes   bigint not null,
    unique (account, before, leaves)
);
insert into ledger_numbering (id, account, before, balance, line, leaves, comes)
select e.id, e.account, e.balance - e.amount, e.balance,
       row_number() over (partition by e.account order by e.booked_at, e.id),
       row_number() over (partition by e.account, e.balance - e.amount order by e.booked_at, e.id),
       row_number() over (partition by e.account, e.balance order by e.booked_at, e.id) + case when e.balance = 0 then 1 else 0 end
  from ledger_entry e join ledger_account a on a.id = e.account
 where a.kind = 'CITIZEN';
-- The time was read before the account was held, so of two at once the first may have the later one. Where the balances
-- are not in the order of the times, they tell the order: each line begins with what the one before it left.
create table ledger_chain (id bigint primary key, line bigint not null);
insert into ledger_chain (id, line)
with recursive chain (id, account, balance, comes, line) as (
    select n.id, n.account, n.balance, n.comes, cast(1 as bigint)
      from ledger_numbering n
     where n.before = 0 and n.leaves = 1
       and n.account in (select o.account
                           from (select account, before, coalesce(lag(balance) over (partition by account order by line), 0) as held
                                   from ledger_numbering) o
                          where o.before <> o.held)
    union all
    select n.id, n.account, n.balance, n.comes, c.line + 1
      from chain c join ledger_numbering n on n.account = c.account and n.before = c.balance and n.leaves = c.comes
)
select id, line from chain;
update ledger_numbering
   set line = (select c.line from ledger_chain c where c.id = ledger_numbering.id)
 where account in (select n.account from ledger_numbering n left join ledger_chain c on c.id = n.id
                    group by n.account having count(*) = count(c.id));
update ledger_transfer set payer_line = (select n.line from ledger_numbering n where n.id = ledger_transfer.id * 2),
                           receiver_line = (select n.line from ledger_numbering n where n.id = ledger_transfer.id * 2 + 1);
drop table ledger_numbering;
drop table ledger_chain;
update ledger_account
   set lines = (select count(*) from ledger_entry e where e.account = ledger_account.id)
 where kind = 'CITIZEN';

-- Accounts without a floor keep what was folded of their lines; what was not is in ledger_delta.
update ledger_account
   set balance = (select coalesce(sum(e.amount), 0) from ledger_entry e where e.account = ledger_account.id)
 where kind <> 'CITIZEN';
alter table ledger_account alter column balance set not null;
alter table ledger_account drop constraint ledger_account_kept_ck;
alter table ledger_account add constraint ledger_account_kept_ck check ((kind = 'CITIZEN') = (lowest is not null));
alter table ledger_account add constraint ledger_account_kind_uk unique (id, kind);

alter table ledger_transfer drop constraint ledger_transfer_payer_fk;
alter table ledger_transfer drop constraint ledger_transfer_receiver_fk;
drop index ledger_transfer_payer;
drop index ledger_transfer_receiver;
alter table ledger_transfer add constraint ledger_transfer_payer_line_uk unique (payer, payer_kind, payer_line);
alter table ledger_transfer add constraint ledger_transfer_receiver_line_uk unique (receiver, receiver_kind, receiver_line);
alter table ledger_transfer add constraint ledger_transfer_payer_fk
    foreign key (payer, payer_kind) references ledger_account (id, kind);
alter table ledger_transfer add constraint ledger_transfer_receiver_fk
    foreign key (receiver, receiver_kind) references ledger_account (id, kind);
alter table ledger_transfer add constraint ledger_transfer_payer_ck
    check ((payer_kind = 'CITIZEN') = (payer_line is not null) and (payer_kind = 'CITIZEN') = (payer_balance is not null));
alter table ledger_transfer add constraint ledger_transfer_receiver_ck
    check ((receiver_kind = 'CITIZEN') = (receiver_line is not null) and (receiver_kind = 'CITIZEN') = (receiver_balance is not null));

drop view ledger_entry;
create view ledger_entry as
    select t.id * 2 as id, t.payer as account, t.payer_kind as account_kind, t.payer_line as line, t.kind,
           -t.amount as amount, t.payer_balance as balance,
           case when t.receiver_name <> '' then t.receiver_name else other.title end as other_side,
           t.memo, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.receiver
    union all
    select t.id * 2 + 1 as id, t.receiver as account, t.receiver_kind as account_kind, t.receiver_line as line, t.kind,
           t.amount as amount, t.receiver_balance as balance,
           case when t.payer_name <> '' then t.payer_name else other.title end as other_side,
           t.memo, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.payer;

-- What a line did to an account without a floor, until it is folded into the balance; its id is the line's.
create table ledger_delta (
    id           bigint      primary key,
    account      bigint      not null,
    account_kind varchar(10) not null,
    amount       bigint      not null,
    constraint ledger_delta_account_fk foreign key (account, account_kind) references ledger_account (id, kind),
    constraint ledger_delta_floor_ck check (account_kind <> 'CITIZEN')
);
create index ledger_delta_account on ledger_delta (account, account_kind);

-- What each account has at this moment, read in one statement.
create view ledger_balance as
    select a.id, a.kind, a.name, a.title,
           cast(a.balance + coalesce((select sum(d.amount) from ledger_delta d where d.account = a.id and d.account_kind = a.kind), 0)
                as bigint) as balance
      from ledger_account a;
