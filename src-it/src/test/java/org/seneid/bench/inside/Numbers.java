package org.seneid.bench.inside;

import java.sql.Connection;
import java.sql.SQLException;

/** Row numbers from a sequence, fifty at a time, as the portal takes them. */
public final class Numbers {

    public static final String ENTRY =
            """
            insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, actor, actor_role,
              actor_name, network, session, own_look, refused, routine, ticket, public_id, canonical, salt, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'CITIZEN', ?, '127.0.0.0', 'peer', false, false, false, '', '0000000000000000000000peer',
              cast('peer' as bytea), cast('peer' as bytea), cast('peer' as bytea))""";

    private static final int AT_ONCE = 50;

    private final String sequence;
    private long next;
    private long end;

    public Numbers(String sequence) {
        this.sequence = sequence;
    }

    public synchronized long next(Connection connection) throws SQLException {
        if (next == end) {
            try (var statement = connection.prepareStatement("select next value for " + sequence);
                    var answer = statement.executeQuery()) {
                answer.next();
                end = answer.getLong(1) + 1;
                next = end - AT_ONCE;
            }
        }
        return next++;
    }
}
