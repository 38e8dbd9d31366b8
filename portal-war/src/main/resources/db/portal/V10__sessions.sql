-- Where somebody is signed in, so that they can see it and end it from elsewhere.

create sequence sign_in_session_seq start with 50 increment by 50;
create table sign_in_session (
    id           bigint       primary key,
    version      bigint       not null,
    public_id    varchar(26)  not null constraint sign_in_session_public_id_uk unique,
    owner        bigint       not null references account (id),
    device       varchar(80)  not null,
    network      varchar(64)  not null,
    started_at   timestamp(6) not null,
    last_used_at timestamp(6) not null,
    ended_at     timestamp(6),
    constraint sign_in_session_used_ck check (last_used_at >= started_at)
);
create index sign_in_session_owner on sign_in_session (owner, last_used_at);
create index sign_in_session_age on sign_in_session (last_used_at);
