-- By what citizens are told of each topic beside their inbox, and the page that each notice is about (empty: where its kind is).

create sequence notice_choice_seq start with 50 increment by 50;
create table notice_choice (
    id      bigint      primary key,
    version bigint      not null,
    owner   bigint      not null references account (id),
    topic   varchar(12) not null constraint notice_choice_topic_ck check (topic = any (array['DOCUMENTS', 'SHARING', 'PAYMENTS', 'HELP'])),
    by_mail boolean     not null,
    by_sms  boolean     not null,
    constraint notice_choice_once_uk unique (owner, topic)
);
alter table notification add column page varchar(120) default '' not null;
