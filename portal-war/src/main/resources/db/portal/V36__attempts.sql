-- All attempts that are counted to slow guessers down, at whatever door, in one table; what was counted before is forgotten.

drop table sign_in_try;
drop sequence sign_in_try_seq;
drop table registration_try;
drop sequence registration_try_seq;
drop table help_try;
drop sequence help_try_seq;
drop table share_guess;
drop sequence share_guess_seq;
drop table receipt_guess;
drop sequence receipt_guess_seq;

create sequence attempt_seq start with 50 increment by 50;
create table attempt (
    id           bigint       primary key,
    policy       varchar(20)  not null,
    subject      varchar(64)  not null,
    network      varchar(64)  not null,
    device       varchar(64),
    attempted_at timestamp(6) not null
);
create index attempt_subject on attempt (subject, attempted_at);
create index attempt_network on attempt (network, attempted_at);
create index attempt_age on attempt (attempted_at);
