-- When a message to a client was last sent again because its developer wanted it.
alter table webhook_message add column replayed_at timestamp(6);
