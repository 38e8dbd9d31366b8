-- A notice that help has ended says what was unmasked meanwhile, and leads to the replay; those told before learn it too.
update notification set
    page = coalesce((select '/profile/help/' || s.public_id from help_session s
                     where s.citizen = notification.owner and s.ended_at <= notification.created_at
                     order by s.ended_at desc fetch first 1 row only), page),
    arguments = arguments || '
' || coalesce((select nullif(s.unmasked, '') from help_session s
               where s.citizen = notification.owner and s.ended_at <= notification.created_at
               order by s.ended_at desc fetch first 1 row only), 'NOTHING_UNMASKED')
where kind = 'HELP_ENDED';
