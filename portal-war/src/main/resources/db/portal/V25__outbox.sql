-- How far a message has come. Nothing was sent to anybody before, so what is there is forgotten; from now on bodies are sealed.

delete from outbox_message;
alter table outbox_message alter column body set data type varchar(24000);
alter table outbox_message add column status varchar(8) not null constraint outbox_message_status_ck check (status = any (array['WAITING', 'SENT', 'FAILED', 'EXPIRED']));
alter table outbox_message add column tries integer not null;
alter table outbox_message add column next_try timestamp(6);
alter table outbox_message add column expires_at timestamp(6);
alter table outbox_message add column sent_at timestamp(6);
alter table outbox_message add column last_error varchar(80) not null;
alter table outbox_message add constraint outbox_message_waiting_ck check ((status = 'WAITING') = (next_try is not null));
create index outbox_message_due on outbox_message (status, channel, next_try);
create index outbox_message_recipient on outbox_message (recipient, created_at);
