-- The baseline of the ledger: accounts, and transfers between two of them.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence ledger_account_seq start with 50 increment by 50;
create table ledger_account (
    id        bigint       primary key,
    version   bigint       not null,
    kind      varchar(10)  not null,
    owner     bigint       constraint ledger_account_owner_fk references account (id),
    name      varchar(40),
    title     varchar(80),
    balance   bigint,
    lowest    bigint,
    opened_at timestamp(6) not null,
    constraint ledger_account_kind_ck check (kind = any (array['CITIZEN', 'PAYEE', 'BANK'])),
    constraint ledger_account_owned_ck check (kind <> 'CITIZEN' or owner is not null),
    constraint ledger_account_named_ck check (kind = 'CITIZEN' or (name is not null and title is not null)),
    constraint ledger_account_kept_ck check (kind <> 'CITIZEN' or (balance is not null and lowest is not null)),
    constraint ledger_account_floor_ck check (balance >= lowest),
    constraint ledger_account_owner_uk unique (owner),
    constraint ledger_account_name_uk unique (name)
);

-- One row names both its sides, so one that does not balance cannot be written down.
create sequence ledger_transfer_seq start with 50 increment by 50;
create table ledger_transfer (
    id               bigint       primary key,
    kind             varchar(10)  not null,
    payer            bigint       not null constraint ledger_transfer_payer_fk references ledger_account (id),
    receiver         bigint       not null constraint ledger_transfer_receiver_fk references ledger_account (id),
    amount           bigint       not null,
    payer_balance    bigint,
    receiver_balance bigint,
    reference        varchar(40)  not null,
    reverses         bigint       constraint ledger_transfer_reverses_fk references ledger_transfer (id),
    booked_at        timestamp(6) not null,
    constraint ledger_transfer_kind_ck check (kind = any (array['TOP_UP', 'PAYMENT', 'REVERSAL'])),
    constraint ledger_transfer_amount_ck check (amount > 0),
    constraint ledger_transfer_two_sides_ck check (payer <> receiver),
    constraint ledger_transfer_reversal_ck check (kind <> 'REVERSAL' or reverses is not null),
    constraint ledger_transfer_once_uk unique (kind, reference),
    constraint ledger_transfer_reversed_once_uk unique (reverses)
);
create index ledger_transfer_payer on ledger_transfer (payer, id);
create index ledger_transfer_receiver on ledger_transfer (receiver, id);

-- Each side of a transfer, as its account sees it.
create view ledger_entry as
    select t.id * 2 as id, t.payer as account, t.kind, -t.amount as amount, t.payer_balance as balance,
           other.title as other_side, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.receiver
    union all
    select t.id * 2 + 1 as id, t.receiver as account, t.kind, t.amount as amount, t.receiver_balance as balance,
           other.title as other_side, t.reference, t.booked_at
      from ledger_transfer t join ledger_account other on other.id = t.payer;

-- The world outside: what citizens top up comes from here, so its balance is what the portal holds for them, negative.
insert into ledger_account (id, version, kind, name, title, opened_at)
values (0, 0, 'BANK', 'bank', 'Ngân hàng liên kết', timestamp '2026-01-01 00:00:00');
