package org.seneid.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.seneid.platform.PublicId;
import org.seneid.support.Databases;

/** Somebody who writes SQL in the portal's database and has not its keys. */
@Dependent
class Intruder {

    @Inject
    private Databases databases;

    /**
     * Inserts a row like that at a leaf, its code with it, and a name of its own.
     *
     * @param place a number, or null for none
     */
    void copies(long leaf, String id, String place) throws SQLException {
        databases.portal("insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, network,"
                + " session, own_look, refused, routine, public_id, salt, canonical, mac, leaf) select " + id
                + ", owner, happened_at, act, 'inserted', attributes, purpose, network, session, own_look, refused,"
                + " routine, '" + PublicId.random() + "', salt, canonical, mac, " + place
                + " from audit_entry where leaf = " + leaf);
    }

    /** Inserts as many again as were inserted. */
    void doubles(long apart) throws SQLException {
        databases.portal("insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, network,"
                + " session, own_look, refused, routine, public_id, salt, canonical, mac, leaf) select id - " + apart
                + ", owner, happened_at, act, subject, attributes, purpose, network, session, own_look, refused, routine,"
                + " public_id, salt, canonical, mac, leaf - " + apart + " from audit_entry where subject = 'inserted'");
    }

    void takesBack() throws SQLException {
        databases.portal("delete from audit_entry where subject = 'inserted'");
    }
}
