-- In which languages a message is written, in the order of its passages; what was written before does not say.

alter table outbox_message add column languages varchar(5) default '' not null constraint outbox_message_languages_ck check (languages = any (array['', 'vi', 'en', 'vi en']));
