-- What an operator sees: the last run of each job on each node, what adding up the book found, what waits to be delivered.

-- Written a few times a minute, so that runs are known after a restart and on every node.
create table job_run (
    job        varchar(40)  not null,
    node       varchar(80)  not null,
    started_at timestamp(6),
    -- empty while it runs
    took_ms    bigint,
    -- whether the last run failed; when one failed last, and with what
    failed     boolean      not null,
    failed_at  timestamp(6),
    failure    varchar(80)  not null,
    next_at    timestamp(6),
    written_at timestamp(6) not null,
    primary key (job, node)
);

-- What adding up the whole book found, each time.
create sequence ledger_check_seq start with 50 increment by 50;
create table ledger_check (
    id         bigint       primary key,
    checked_at timestamp(6) not null,
    total      bigint       not null,
    wrong      bigint       not null,
    below      bigint       not null
);
create index ledger_check_moment on ledger_check (checked_at);

-- Messages and payments that are still to be delivered, or were given up; never to whom, or what they say.
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
     where p.status in ('POSTED', 'SENT', 'UNKNOWN');
create index payment_open on payment (status, posted_at);
