-- A check of the books goes from account to account in short steps, and goes on where it was after a restart.

alter table ledger_check add column version bigint default 0 not null;
alter table ledger_check add column ended_at timestamp(6);
alter table ledger_check add column accounts bigint default 0 not null;
alter table ledger_check add column checked bigint default 0 not null;
alter table ledger_check add column last_account bigint default 0 not null;
update ledger_check set ended_at = checked_at;
create index ledger_check_ended on ledger_check (ended_at);

-- What all accounts of a kind had when a check began, read in one statement, so that all of them sum to zero.
create table ledger_check_total (
    check_id bigint      not null constraint ledger_check_total_check_fk references ledger_check (id),
    kind     varchar(10) not null,
    accounts bigint      not null,
    balance  bigint      not null,
    primary key (check_id, kind)
);

-- What a check found about an account, until somebody has looked into it; found again meanwhile, it is the same.
create sequence ledger_difference_seq start with 50 increment by 50;
create table ledger_difference (
    id           bigint       primary key,
    version      bigint       not null,
    public_id    varchar(26)  not null constraint ledger_difference_public_id_uk unique,
    check_id     bigint       not null constraint ledger_difference_check_fk references ledger_check (id),
    account      bigint       not null constraint ledger_difference_account_fk references ledger_account (id),
    open_account bigint,
    account_kind varchar(10)  not null,
    kind         varchar(10)  not null,
    kept         bigint       not null,
    expected     bigint       not null,
    found_at     timestamp(6) not null,
    settled_at   timestamp(6),
    settled_by   bigint,
    note         varchar(400) not null,
    constraint ledger_difference_once_uk unique (open_account, kind),
    constraint ledger_difference_open_ck check ((settled_at is null) = (open_account is not null)),
    constraint ledger_difference_kind_ck check (kind = any (array['BALANCE', 'LINES', 'LAST', 'FLOOR']))
);
create index ledger_difference_settled on ledger_difference (settled_at, found_at);
