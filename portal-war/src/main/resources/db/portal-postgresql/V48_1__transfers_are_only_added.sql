-- Of PostgreSQL alone: a trigger of H2 is a class that every program would need that opens the file.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger ledger_transfer_only_added before update or delete or truncate on ledger_transfer
    for each statement execute function refuse_change();
