-- How much citizens let themselves send: what they lower counts at once, what they raise after a wait.
create sequence own_limits_seq start with 50 increment by 50;
create table own_limits (
    id            bigint       primary key,
    version       bigint       not null,
    owner         bigint       not null constraint own_limits_owner_fk references account (id),
    per_payment   bigint       not null,
    per_day       bigint       not null,
    per_month     bigint       not null,
    later_payment bigint       not null,
    later_day     bigint       not null,
    later_month   bigint       not null,
    raised_at     timestamp(6) not null,
    constraint own_limits_owner_uk unique (owner),
    constraint own_limits_order_ck check (per_payment > 0 and per_payment <= per_day and per_day <= per_month),
    constraint own_limits_later_ck
        check (later_payment >= per_payment and later_day >= per_day and later_month >= per_month
               and later_payment <= later_day and later_day <= later_month)
);
