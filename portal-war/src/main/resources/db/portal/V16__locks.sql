-- The links of notices by which their holder says "that was not me"; one can only lock the account.

create sequence not_me_link_seq start with 50 increment by 50;
create table not_me_link (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint not_me_link_public_id_uk unique,
    owner     bigint       not null references account (id),
    made_at   timestamp(6) not null,
    used_at   timestamp(6)
);
create index not_me_link_age on not_me_link (made_at);
create index not_me_link_owner on not_me_link (owner);
