package org.seneid.registry.sandbox.card;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.Gazetteer;
import org.seneid.registry.sandbox.country.RegisterRow;

/** Finds the cards that somebody carries, whatever the register has to say of them. */
final class PrintedCards {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final String CARDS =
            "select p.number, p.name, p.born, p.born_known, p.sex, p.origin, h.commune, h.line, c.issued,"
                    + " c.until from citizen_card c join person p on p.id = c.person join household h on h.id = p.household"
                    + " where p.number = ? order by c.issued desc, c.id desc";

    private PrintedCards() {}

    /** The newest first. */
    static List<PrintedCard> of(PersonalId holder, Connection connection) throws SQLException {
        var cards = new ArrayList<PrintedCard>();
        try (var query = connection.prepareStatement(CARDS)) {
            query.setString(1, holder.digits());
            try (var rows = query.executeQuery()) {
                while (rows.next()) cards.add(card(rows));
            }
        }
        return cards;
    }

    private static PrintedCard card(ResultSet row) throws SQLException {
        return new PrintedCard(
                new PersonalId(row.getString("number")),
                row.getString("name"),
                RegisterRow.birth(row),
                Sex.valueOf(row.getString("sex")),
                GAZETTEER.commune(row.getString("origin")).place(""),
                GAZETTEER.commune(row.getString("commune")).place(row.getString("line")),
                row.getObject("issued", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
