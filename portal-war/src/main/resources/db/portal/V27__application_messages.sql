-- What the citizen and the authority wrote to each other about an application.
create sequence application_message_seq start with 50 increment by 50;
create table application_message (
    id             bigint        primary key,
    application_id bigint        not null constraint application_message_application_fk references application (id),
    side           varchar(10)   not null constraint application_message_side_ck check (side = any (array['CITIZEN', 'CLERK'])),
    words          varchar(2000) not null,
    at             timestamp(6)  not null
);
create index application_message_application on application_message (application_id, id);
