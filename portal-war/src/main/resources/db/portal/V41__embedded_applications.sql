-- Which applications were submitted in a client's own pages: the client is told of them, and may read them.
create sequence embedded_application_seq start with 50 increment by 50;
create table embedded_application (
    id          bigint       primary key,
    application varchar(26)  not null constraint embedded_application_uk unique,
    client      bigint       not null constraint embedded_application_client_fk references client (id),
    slug        varchar(60)  not null,
    pressed_at  timestamp(6) not null
);
create index embedded_application_client on embedded_application (client, pressed_at, id);
