package org.seneid.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.support.Databases;

/** Somebody who writes SQL in the portal's database and has not its keys. */
@Dependent
public class Intruder {

    private static final byte[] MADE_UP = {1};

    @Inject
    private Databases databases;

    /**
     * Inserts a row like that at a leaf, its code with it, and a name of its own.
     *
     * @param place a number, or null for none
     */
    void copies(long leaf, String id, String place) throws SQLException {
        databases.portal("insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, ticket,"
                + " network, session, own_look, refused, routine, public_id, salt, canonical, mac, leaf) select " + id
                + ", owner, happened_at, act, 'inserted', attributes, purpose, ticket, network, session, own_look, refused,"
                + " routine, '" + PublicId.random() + "', salt, canonical, mac, " + place
                + " from audit_entry where leaf = " + leaf);
    }

    /** Inserts a row of their own making, which waits for its place. */
    public void makesUp(AccountId owner, String act) throws SQLException {
        databases.portal(
                """
                insert into audit_entry (id, public_id, owner, happened_at, act, subject, attributes, purpose, ticket, network,
                  session, own_look, routine, refused, canonical, salt, mac)
                values ((select min(id) - 1 from audit_entry), ?, ?, current_timestamp, ?, '', '', '', '', '', '', false, false,
                  false, ?, ?, ?)""",
                PublicId.random().value(),
                owner.value(),
                act,
                MADE_UP,
                MADE_UP,
                MADE_UP);
    }

    /** Inserts as many again as were inserted. */
    void doubles(long apart) throws SQLException {
        databases.portal("insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, ticket,"
                + " network, session, own_look, refused, routine, public_id, salt, canonical, mac, leaf) select id - "
                + apart
                + ", owner, happened_at, act, subject, attributes, purpose, ticket, network, session, own_look, refused, routine,"
                + " public_id, salt, canonical, mac, leaf - " + apart + " from audit_entry where subject = 'inserted'");
    }

    void takesBack() throws SQLException {
        databases.portal("delete from audit_entry where subject = 'inserted'");
    }
}
