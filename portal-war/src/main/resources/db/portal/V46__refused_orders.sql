-- Orders that registers refused, or never answered, are work: for their clerks, and in the operators' outbox.

create index decision_order_status on decision_order (status);

drop view undelivered;
create view undelivered as
    select m.public_id as id, m.public_id as public_id, 'MESSAGE' as kind, m.channel as channel, m.status as state, m.tries as tries,
           m.next_try as due_at, m.last_error as reason, m.created_at as created_at
      from outbox_message m
     where m.status in ('WAITING', 'FAILED')
    union all
    select p.public_id as id, p.public_id as public_id, 'PAYMENT' as kind, c.payee as channel,
           case when p.next_attempt_at is null then 'FAILED' else 'WAITING' end as state, p.attempts as tries,
           p.next_attempt_at as due_at, '' as reason, p.posted_at as created_at
      from payment p join bill b on b.id = p.bill join customer c on c.id = b.customer
     where p.status in ('POSTED', 'SENT', 'UNKNOWN')
    union all
    select o.public_id as id, o.public_id as public_id, 'ORDER' as kind, o.kind as channel,
           case when o.status = 'REFUSED' then 'REFUSED' when o.next_attempt_at is null then 'FAILED' else 'WAITING' end as state,
           o.attempts as tries, o.next_attempt_at as due_at, o.refusal as reason, o.placed_at as created_at
      from decision_order o join application a on a.id = o.application_id
     where o.status in ('PLACED', 'SENT', 'UNKNOWN') or (o.status = 'REFUSED' and a.status = 'APPROVED');
