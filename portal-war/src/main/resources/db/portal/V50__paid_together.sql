-- Bills that were paid by one confirmation have one result page: the form's key tells them from all others of their payer.

alter table payment add column batch varchar(26);
create index payment_batch on payment (owner, batch);
