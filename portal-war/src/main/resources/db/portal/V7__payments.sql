-- The baseline of payments: bills, and what was paid of them.
-- A bill belongs to the payee's customer, not to a citizen: whoever holds the customer code sees the same one, and it is paid
-- once, whoever pays it.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence customer_seq start with 50 increment by 50;
create table customer (
    id         bigint       primary key,
    version    bigint       not null,
    payee      varchar(20)  not null,
    code       varchar(13)  not null,
    holder     varchar(80)  not null,
    asked_at   timestamp(6),
    heard_at   timestamp(6),
    constraint customer_code_of_payee_uk unique (payee, code)
);

create sequence customer_code_seq start with 50 increment by 50;
create table customer_code (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint customer_code_public_id_uk unique,
    owner      bigint       not null constraint customer_code_owner_fk references account (id),
    customer   bigint       not null constraint customer_code_customer_fk references customer (id),
    added_at   timestamp(6) not null,
    constraint customer_code_once_uk unique (owner, customer)
);
create index customer_code_customer on customer_code (customer, owner);

create sequence bill_seq start with 50 increment by 50;
create table bill (
    id           bigint       primary key,
    version      bigint       not null,
    public_id    varchar(26)  not null constraint bill_public_id_uk unique,
    customer     bigint       not null constraint bill_customer_fk references customer (id),
    payee_number varchar(40)  not null,
    period       varchar(7)   not null,
    months       integer      not null,
    issued_on    date         not null,
    due_on       date         not null,
    amount       bigint       not null,
    meter_from   bigint,
    meter_to     bigint,
    tariff_from  date         not null,
    paid_on      date,
    constraint bill_number_uk unique (customer, payee_number),
    constraint bill_amount_ck check (amount > 0)
);

create table bill_line (
    bill     bigint      not null constraint bill_line_bill_fk references bill (id),
    place    integer     not null,
    kind     varchar(10) not null,
    item     integer     not null,
    quantity bigint      not null,
    price    bigint      not null,
    rate     integer     not null,
    amount   bigint      not null,
    primary key (bill, place)
);

create sequence payment_seq start with 50 increment by 50;
create table payment (
    id              bigint       primary key,
    version         bigint       not null,
    public_id       varchar(26)  not null constraint payment_public_id_uk unique,
    owner           bigint       not null constraint payment_owner_fk references account (id),
    bill            bigint       not null constraint payment_bill_fk references bill (id),
    live_bill       bigint,
    form_key        varchar(64)  not null,
    receipt_number  varchar(20)  not null,
    amount          bigint       not null,
    status          varchar(10)  not null,
    transfer        bigint       not null constraint payment_transfer_fk references ledger_transfer (id),
    reversal        bigint       constraint payment_reversal_fk references ledger_transfer (id),
    posted_at       timestamp(6) not null,
    answered_at     timestamp(6),
    payee_reference varchar(40)  not null,
    refusal         varchar(20)  not null,
    attempts        integer      not null,
    next_attempt_at timestamp(6),
    -- a bill has at most one payment that stands or may still stand; a reversed one lets go of it
    constraint payment_bill_once_uk unique (live_bill),
    constraint payment_live_ck check ((status = 'REVERSED') = (live_bill is null)),
    constraint payment_live_bill_ck check (live_bill is null or live_bill = bill),
    constraint payment_form_once_uk unique (owner, form_key),
    constraint payment_receipt_number_uk unique (receipt_number),
    constraint payment_amount_ck check (amount > 0),
    constraint payment_reversal_ck check ((status = 'REVERSED') = (reversal is not null)),
    constraint payment_status_ck check (status = any (array['POSTED', 'SENT', 'UNKNOWN', 'SETTLED', 'REVERSED']))
);
create index payment_owner on payment (owner, posted_at);
create index payment_next_attempt on payment (next_attempt_at);

