-- Fees of applications: bills that the portal issues itself, each for one occasion, and what became of them.

alter table bill add column cancelled_on date;
alter table bill add column occasion_vi varchar(300) default '' not null;
alter table bill add column occasion_en varchar(300) default '' not null;
alter table bill add column occasion_address varchar(100) default '' not null;

-- What was refunded lets go of its bill as what was refused does.
alter table payment drop constraint payment_live_ck;
alter table payment add constraint payment_live_ck check ((status = any (array['REVERSED', 'REFUNDED'])) = (live_bill is null));
alter table payment drop constraint payment_reversal_ck;
alter table payment add constraint payment_reversal_ck check ((status = any (array['REVERSED', 'REFUNDED'])) = (reversal is not null));
alter table payment drop constraint payment_status_ck;
alter table payment add constraint payment_status_ck
    check (status = any (array['POSTED', 'SENT', 'UNKNOWN', 'SETTLED', 'REVERSED', 'REFUNDED']));

create sequence application_fee_seq start with 50 increment by 50;
create table application_fee (
    id             bigint      primary key,
    version        bigint      not null,
    application_id bigint      not null constraint application_fee_application_fk references application (id),
    bill           varchar(26) not null constraint application_fee_bill_uk unique,
    amount         bigint      not null constraint application_fee_amount_ck check (amount > 0),
    pay_by         date        not null,
    status         varchar(10) not null constraint application_fee_status_ck check (status = any (array['DUE', 'PAID', 'REFUNDED', 'CANCELLED']))
);
create index application_fee_application on application_fee (application_id);
create index application_fee_due on application_fee (status, pay_by);
