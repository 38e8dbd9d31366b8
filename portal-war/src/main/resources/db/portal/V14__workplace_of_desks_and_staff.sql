-- What operators and officers see of staff and desks: when staff last signed in, where a desk is, what was done at one today.

-- of staff only; when a citizen comes and goes is nobody's business
alter table account add column signed_in_at timestamp(6);

alter table desk add column address varchar(200) default '' not null;
alter table desk add column closed_at timestamp(6);

create index enrolment_desk_started on enrolment (desk_id, status, started_at);

-- one row an errand that was finished at a desk; kept for a day
create sequence desk_errand_seq start with 50 increment by 50;
create table desk_errand (
    id        bigint       primary key,
    version   bigint       not null,
    desk_id   bigint       not null constraint desk_errand_desk_fk references desk (id),
    officer   bigint       not null constraint desk_errand_officer_fk references account (id),
    account   bigint       not null constraint desk_errand_account_fk references account (id),
    kind      varchar(16)  not null,
    -- of the enrolment, where there was one
    enrolment varchar(26),
    reference varchar(16)  not null,
    level     smallint     not null,
    slip      varchar(12)  not null constraint desk_errand_slip_ck check (slip = any (array['NOT_NEEDED', 'DUE', 'PRINTED'])),
    done_at   timestamp(6) not null
);
create index desk_errand_desk on desk_errand (desk_id, done_at);
create index desk_errand_account on desk_errand (account, done_at);
create index desk_errand_age on desk_errand (done_at);
