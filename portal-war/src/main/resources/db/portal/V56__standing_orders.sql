-- Money that is sent again and again to one recipient, and what became of each day.
-- A change of mind makes another order, which ends the first.

create sequence standing_order_seq start with 50 increment by 50;
create table standing_order (
    id          bigint       primary key,
    version     bigint       not null,
    public_id   varchar(26)  not null constraint standing_order_public_id_uk unique,
    owner       bigint       not null constraint standing_order_owner_fk references account (id),
    bin         varchar(6)   not null,
    number      varchar(19)  not null,
    holder      varchar(200) not null,
    -- the citizen who gets it; none for an account at a bank
    receiver    bigint       constraint standing_order_receiver_fk references account (id),
    amount      bigint       not null,
    memo        varchar(100) not null,
    rhythm      varchar(8)   not null,
    on_day      integer      not null,
    first_day   date         not null,
    last_day    date,
    -- the order that this one takes the place of, and the day on which money goes next
    changes     bigint       constraint standing_order_changes_fk references standing_order (id),
    next_day    date,
    handled_day date,
    status      varchar(8)   not null,
    made_at     timestamp(6) not null,
    agreed_at   timestamp(6),
    ended_at    timestamp(6),
    constraint standing_order_amount_ck check (amount > 0),
    constraint standing_order_self_ck check (receiver is null or receiver <> owner),
    constraint standing_order_day_ck
        check (rhythm = 'WEEKLY' and on_day between 1 and 7 or rhythm = 'MONTHLY' and on_day between 1 and 31),
    constraint standing_order_last_ck check (last_day is null or last_day >= first_day),
    constraint standing_order_next_ck check (status <> 'ACTIVE' or next_day is not null),
    constraint standing_order_agreed_ck check (status = 'DRAFT' or agreed_at is not null),
    constraint standing_order_ended_ck check ((status = 'ENDED') = (ended_at is not null)),
    constraint standing_order_status_ck check (status = any (array['DRAFT', 'ACTIVE', 'PAUSED', 'ENDED']))
);
create index standing_order_owner on standing_order (owner, status);
create index standing_order_due on standing_order (status, next_day, id);
create index standing_order_changes on standing_order (changes);
create index standing_order_receiver on standing_order (receiver);

-- What a transfer is for that is sent without its citizen; that it is unique makes it happen once.
alter table credit_transfer add column business_key varchar(60);
alter table credit_transfer add constraint credit_transfer_business_key_uk unique (business_key);

create sequence standing_execution_seq start with 50 increment by 50;
create table standing_execution (
    id             bigint       primary key,
    standing_order bigint       not null constraint standing_execution_order_fk references standing_order (id),
    due_day        date         not null,
    outcome        varchar(8)   not null,
    transfer       bigint       constraint standing_execution_transfer_fk references credit_transfer (id),
    done_at        timestamp(6) not null,
    constraint standing_execution_once_uk unique (standing_order, due_day),
    constraint standing_execution_sent_ck check ((outcome = 'SENT') = (transfer is not null)),
    constraint standing_execution_outcome_ck
        check (outcome = any (array['SENT', 'SHORT', 'LIMIT', 'DOUBTFUL', 'SILENT', 'FAULT']))
);
create index standing_execution_transfer on standing_execution (transfer);
