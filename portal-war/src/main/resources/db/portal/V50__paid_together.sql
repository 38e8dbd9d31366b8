-- Bills paid by one confirmation share a batch, which is the key of the form.

alter table payment add column batch varchar(26);
create index payment_batch on payment (owner, batch);
