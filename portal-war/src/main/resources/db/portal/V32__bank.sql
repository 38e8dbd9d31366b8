-- The outside world of money: accounts that citizens linked, what the bank was asked to do, and how others pay a citizen.

alter table ledger_transfer drop constraint ledger_transfer_kind_ck;
alter table ledger_transfer add constraint ledger_transfer_kind_ck
    check (kind = any (array['TOP_UP', 'PAYMENT', 'REVERSAL', 'PAY_OUT', 'RETURN']));
alter table ledger_transfer drop constraint ledger_transfer_reversal_ck;
alter table ledger_transfer add constraint ledger_transfer_reversal_ck
    check (kind <> 'REVERSAL' and kind <> 'RETURN' or reverses is not null);

-- The number under the portal's BIN by which other banks reach a citizen.
create sequence receiving_account_seq start with 50 increment by 50;
create table receiving_account (
    id        bigint       primary key,
    owner     bigint       not null constraint receiving_account_owner_fk references account (id),
    number    varchar(19)  not null,
    opened_at timestamp(6) not null,
    constraint receiving_account_owner_uk unique (owner),
    constraint receiving_account_number_uk unique (number)
);

create sequence linked_account_seq start with 50 increment by 50;
create table linked_account (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint linked_account_public_id_uk unique,
    owner      bigint       not null constraint linked_account_owner_fk references account (id),
    live_owner bigint,
    bin        varchar(6)   not null,
    number     varchar(19)  not null,
    holder     varchar(80)  not null,
    status     varchar(10)  not null,
    code       varchar(6)   not null,
    tries      integer      not null,
    mandate    varchar(40)  not null,
    awaited    varchar(26),
    begun_at   timestamp(6) not null,
    linked_at  timestamp(6),
    -- a citizen has at most one account that is linked or being linked
    constraint linked_account_once_uk unique (live_owner),
    constraint linked_account_live_ck check ((status = 'ENDED') = (live_owner is null)),
    constraint linked_account_live_owner_ck check (live_owner is null or live_owner = owner),
    constraint linked_account_mandate_ck check (status <> 'LINKED' or (mandate <> '' and linked_at is not null)),
    constraint linked_account_status_ck check (status = any (array['TESTED', 'AGREED', 'LINKED', 'ENDED']))
);
create index linked_account_owner on linked_account (owner);

create sequence bank_order_seq start with 50 increment by 50;
create table bank_order (
    id              bigint       primary key,
    version         bigint       not null,
    public_id       varchar(26)  not null constraint bank_order_public_id_uk unique,
    owner           bigint       not null constraint bank_order_owner_fk references account (id),
    kind            varchar(10)  not null,
    bin             varchar(6)   not null,
    number          varchar(19)  not null,
    holder          varchar(80)  not null,
    amount          bigint       not null,
    memo            varchar(100) not null,
    mandate         varchar(40)  not null,
    form_key        varchar(64)  not null,
    reference       varchar(20)  not null constraint bank_order_reference_uk unique,
    status          varchar(10)  not null,
    placed_at       timestamp(6) not null,
    answered_at     timestamp(6),
    bank_reference  varchar(40)  not null,
    refusal         varchar(20)  not null,
    transfer        bigint       constraint bank_order_transfer_fk references ledger_transfer (id),
    reversal        bigint       constraint bank_order_reversal_fk references ledger_transfer (id),
    statement_day   date,
    attempts        integer      not null,
    next_attempt_at timestamp(6),
    constraint bank_order_form_once_uk unique (owner, form_key),
    -- money that leaves is booked with the order, money that comes in with the bank's answer, and what was refused comes back
    constraint bank_order_spent_ck check (kind <> 'PAY_OUT' and kind <> 'TRANSFER' or transfer is not null),
    constraint bank_order_topped_up_ck check (kind <> 'TOP_UP' or (status = 'DONE') = (transfer is not null)),
    constraint bank_order_returned_ck
        check (kind <> 'PAY_OUT' and kind <> 'TRANSFER' or (status = 'REFUSED') = (reversal is not null)),
    constraint bank_order_amount_ck check (amount > 0 or kind = 'MANDATE'),
    constraint bank_order_kind_ck check (kind = any (array['TEST', 'MANDATE', 'TOP_UP', 'PAY_OUT', 'TRANSFER'])),
    constraint bank_order_status_ck check (status = any (array['PLACED', 'SENT', 'UNKNOWN', 'DONE', 'REFUSED']))
);
create index bank_order_owner on bank_order (owner, placed_at);
create index bank_order_next_attempt on bank_order (next_attempt_at);
create index bank_order_answered on bank_order (status, answered_at);

-- What came to the portal's account for somebody, by the bank's own number of it, which makes it one however often it is read.
create sequence bank_arrival_seq start with 50 increment by 50;
create table bank_arrival (
    id        bigint       primary key,
    reference varchar(40)  not null constraint bank_arrival_reference_uk unique,
    receiver  varchar(19)  not null,
    owner     bigint       constraint bank_arrival_owner_fk references account (id),
    amount    bigint       not null,
    memo      varchar(140) not null,
    read_at   timestamp(6) not null,
    constraint bank_arrival_amount_ck check (amount > 0)
);

-- Where the bank's statement of a day and the orders here differ, until somebody has looked into it.
create sequence bank_difference_seq start with 50 increment by 50;
create table bank_difference (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint bank_difference_public_id_uk unique,
    booked_on  date         not null,
    kind       varchar(12)  not null,
    reference  varchar(40)  not null,
    at_bank    bigint       not null,
    here       bigint       not null,
    found_at   timestamp(6) not null,
    settled_at timestamp(6),
    settled_by bigint,
    note       varchar(400) not null,
    constraint bank_difference_once_uk unique (booked_on, kind, reference),
    constraint bank_difference_kind_ck check (kind = any (array['UNKNOWN', 'TWICE', 'AMOUNT', 'STATUS', 'MISSING', 'RECEIVER']))
);
create index bank_difference_open on bank_difference (settled_at, booked_on);

create table bank_reconciliation (
    booked_on date         primary key,
    lines     integer      not null,
    read_at   timestamp(6) not null
);
