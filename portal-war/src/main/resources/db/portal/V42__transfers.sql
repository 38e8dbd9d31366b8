-- Money that a citizen sends: to another citizen within the books, or to an account at a bank.

alter table ledger_transfer drop constraint ledger_transfer_kind_ck;
alter table ledger_transfer add constraint ledger_transfer_kind_ck
    check (kind = any (array['TOP_UP', 'PAYMENT', 'REVERSAL', 'PAY_OUT', 'RETURN', 'TRANSFER']));

-- What the two sides read of each other, when an account's own title does not say it.
alter table ledger_transfer add column payer_name varchar(200) default '' not null;
alter table ledger_transfer add column receiver_name varchar(200) default '' not null;
alter table ledger_transfer add column memo varchar(140) default '' not null;

drop view ledger_entry;
create view ledger_entry as
    select t.id * 2 as id, t.payer as account, t.kind, -t.amount as amount, t.payer_balance as balance,
           case when t.receiver_name <> '' then t.receiver_name else other.title end as other_side,
           t.memo, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.receiver
    union all
    select t.id * 2 + 1 as id, t.receiver as account, t.kind, t.amount as amount, t.receiver_balance as balance,
           case when t.payer_name <> '' then t.payer_name else other.title end as other_side,
           t.memo, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.payer;

-- A citizen is found by their telephone.
create index contact_address on contact (kind, address);

create sequence credit_transfer_seq start with 50 increment by 50;
create table credit_transfer (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint credit_transfer_public_id_uk unique,
    owner      bigint       not null constraint credit_transfer_owner_fk references account (id),
    payer_name varchar(200) not null,
    bin        varchar(6)   not null,
    number     varchar(19)  not null,
    holder     varchar(200) not null,
    -- the citizen who gets it; none for an account at a bank
    receiver   bigint       constraint credit_transfer_receiver_fk references account (id),
    amount     bigint,
    memo       varchar(100) not null,
    signs      varchar(60)  not null,
    status     varchar(10)  not null,
    begun_at   timestamp(6) not null,
    ready_at   timestamp(6),
    expires_at timestamp(6) not null,
    sent_at    timestamp(6),
    reference  varchar(40)  constraint credit_transfer_reference_uk unique,
    constraint credit_transfer_status_ck check (status = any (array['DRAFT', 'PAUSED', 'SENT', 'RETURNED', 'DROPPED'])),
    constraint credit_transfer_amount_ck check (amount > 0),
    constraint credit_transfer_paused_ck check (status <> 'PAUSED' or ready_at is not null),
    constraint credit_transfer_self_ck check (receiver is null or receiver <> owner),
    constraint credit_transfer_sent_ck
        check (status <> 'SENT' and status <> 'RETURNED' or (amount is not null and sent_at is not null and reference is not null))
);
create index credit_transfer_owner on credit_transfer (owner, sent_at);
create index credit_transfer_receiver on credit_transfer (receiver, sent_at);

-- What was sent to banks before counts as well, today and as known payees; their numbers come before the sequence's.
insert into credit_transfer (id, version, public_id, owner, payer_name, bin, number, holder, amount, memo, signs, status,
                             begun_at, expires_at, sent_at, reference)
select -o.id, 0, o.public_id, o.owner, a.name, o.bin, o.number, o.holder, o.amount, o.memo, '',
       case when o.status = 'REFUSED' then 'RETURNED' else 'SENT' end,
       o.placed_at, o.placed_at, o.placed_at, o.reference
  from bank_order o join account a on a.id = o.owner
 where o.kind = 'TRANSFER';

-- When what guards an account was changed, which whoever took it over does before they send its money away.
create sequence security_change_seq start with 50 increment by 50;
create table security_change (
    id         bigint       primary key,
    owner      bigint       not null constraint security_change_owner_fk references account (id),
    changed_at timestamp(6) not null
);
create index security_change_owner on security_change (owner, changed_at);
