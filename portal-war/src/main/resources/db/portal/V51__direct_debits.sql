-- Bills that are paid automatically up to a ceiling, and why one was not.
-- A citizen has one direct debit of a customer that has not ended; a change of mind later opens another.

create sequence direct_debit_seq start with 50 increment by 50;
create table direct_debit (
    id            bigint       primary key,
    version       bigint       not null,
    public_id     varchar(26)  not null constraint direct_debit_public_id_uk unique,
    owner         bigint       not null constraint direct_debit_owner_fk references account (id),
    customer      bigint       not null constraint direct_debit_customer_fk references customer (id),
    live_customer bigint,
    ceiling       bigint       not null,
    timing        varchar(16)  not null,
    status        varchar(8)   not null,
    agreed_at     timestamp(6) not null,
    ended_at      timestamp(6),
    constraint direct_debit_once_uk unique (owner, live_customer),
    constraint direct_debit_ceiling_ck check (ceiling > 0),
    constraint direct_debit_live_ck check (live_customer is null or live_customer = customer),
    constraint direct_debit_ended_ck
        check ((status = 'ENDED') = (live_customer is null) and (status = 'ENDED') = (ended_at is not null)),
    constraint direct_debit_timing_ck check (timing = any (array['ON_ARRIVAL', 'DAY_BEFORE_DUE'])),
    constraint direct_debit_status_ck check (status = any (array['ACTIVE', 'PAUSED', 'ENDED']))
);
create index direct_debit_status on direct_debit (status, id);

create sequence uncollected_bill_seq start with 50 increment by 50;
create table uncollected_bill (
    id       bigint      primary key,
    debit    bigint      not null constraint uncollected_bill_debit_fk references direct_debit (id),
    bill     bigint      not null constraint uncollected_bill_bill_fk references bill (id),
    reason   varchar(16) not null,
    noted_on date        not null,
    constraint uncollected_bill_once_uk unique (debit, bill, reason, noted_on),
    constraint uncollected_bill_reason_ck
        check (reason = any (array['OVER_CEILING', 'SHORT', 'SILENT', 'EARLIER', 'REFUSED']))
);

alter table payment add column direct_debit bigint;
alter table payment add constraint payment_direct_debit_fk foreign key (direct_debit) references direct_debit (id);
create index payment_direct_debit on payment (direct_debit, posted_at);

-- Whether its holder is reminded of a code's bills before they are due, and of which bill that was done.
alter table customer_code add column reminds boolean default true not null;
create sequence bill_reminder_seq start with 50 increment by 50;
create table bill_reminder (
    id      bigint not null primary key,
    owner   bigint not null constraint bill_reminder_owner_fk references account (id),
    bill    bigint not null constraint bill_reminder_bill_fk references bill (id),
    told_on date   not null,
    constraint bill_reminder_once_uk unique (owner, bill)
);
create index bill_due on bill (due_on);
