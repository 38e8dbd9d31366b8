package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.order.RegisterOrder;

/**
 * Insures people of one household for a year each, all of them or none. A household card that still runs lasts a year longer and
 * keeps its first place of treatment. A card that ended begins again on the day of the decision. Who has no card gets one.
 */
final class HouseholdInsurance {

    private static final String HOUSEHOLD = "select household from person where number = ? and died is null";
    /** Locks the household's row, so that of two orders at once the second reads what the first has written. */
    private static final String HELD = "update household set line = line where id = ?";

    private static final String MEMBER = "select id, died from person where number = ? and household = ?";
    private static final String CARD =
            "select * from health_insurance where person = ? and standing = 'IN_FORCE' order by until desc, id desc";
    private static final String LONGER = "update health_insurance set until = ? where id = ?";
    private static final String AGAIN =
            "update health_insurance set number = ?, insured_as = ?, benefit = ?, first_place = ?, valid_from = ?, until = ?,"
                    + " five_years_from = ? where id = ?";
    private static final String NEW =
            "insert into health_insurance (id, person, number, insured_as, benefit, first_place, valid_from, until,"
                    + " five_years_from, standing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'IN_FORCE')";

    private static final String GROUP = InsuranceGroup.GD.name();
    /** 80 of 100 of the cost. */
    private static final int BENEFIT = 4;

    private static final int LONGEST_PLACE = 80;
    private static final int MONTHS = 12;
    private static final int YEARS_WITHOUT_GAP = 5;
    /** A gap up to this long does not count as one (Decree 146/2018/NĐ-CP, article 12). */
    private static final int GAP_MONTHS = 3;

    private final Connection connection;

    HouseholdInsurance(Connection connection) {
        this.connection = connection;
    }

    /** @return the register's ids of the cards that are valid longer, or new */
    List<String> enter(RegisterOrder order) throws SQLException, OrderRefused {
        var place = order.with().get("place").strip();
        if (place.isEmpty() || place.length() > LONGEST_PLACE) throw new OrderRefused("no-place");
        var members = order.people("members");
        if (members.isEmpty()) throw new OrderRefused("no-member");
        var household = Rows.first(connection, HOUSEHOLD, order.subject().digits())
                .orElseThrow(() -> new OrderRefused("no-person"))
                .get("household");
        Rows.update(connection, HELD, household);
        var cards = new ArrayList<String>();
        for (var member : members) cards.add(insured(member, household, place, order.decidedOn()));
        return cards;
    }

    private String insured(PersonalId member, Object household, String place, LocalDate day)
            throws SQLException, OrderRefused {
        var person = Rows.first(connection, MEMBER, member.digits(), household)
                .orElseThrow(() -> new OrderRefused("not-of-household"));
        if (person.get("died") != null) throw new OrderRefused("member-died");
        var card = Rows.first(connection, CARD, person.get("id"));
        var id = card.isEmpty() ? added(member, person.get("id"), place, day) : renewed(member, card.get(), place, day);
        return DocumentKind.HEALTH_INSURANCE.slug() + "-" + id;
    }

    private Object added(PersonalId member, Object person, String place, LocalDate day) throws SQLException {
        long id = Rows.next(connection, "health_insurance");
        var until = day.plusMonths(MONTHS).minusDays(1);
        var fiveYears = day.plusYears(YEARS_WITHOUT_GAP);
        Rows.update(connection, NEW, id, person, member.digits(), GROUP, BENEFIT, place, day, until, fiveYears);
        return id;
    }

    private Object renewed(PersonalId member, Map<String, Object> card, String place, LocalDate day)
            throws SQLException, OrderRefused {
        var until = Rows.day(card.get("until"));
        if (until.isBefore(day)) return begunAgain(member, card, place, day);
        if (!GROUP.equals(card.get("insured_as"))) throw new OrderRefused("insured-otherwise");
        if (!until.isBefore(day.plusMonths(MONTHS).minusDays(1))) throw new OrderRefused("insured-ahead");
        Rows.update(connection, LONGER, until.plusMonths(MONTHS), card.get("id"));
        return card.get("id");
    }

    private Object begunAgain(PersonalId member, Map<String, Object> card, String place, LocalDate day)
            throws SQLException {
        boolean gap = Rows.day(card.get("until")).plusMonths(GAP_MONTHS).isBefore(day);
        var fiveYears = gap ? day.plusYears(YEARS_WITHOUT_GAP) : Rows.day(card.get("five_years_from"));
        var until = day.plusMonths(MONTHS).minusDays(1);
        Rows.update(connection, AGAIN, member.digits(), GROUP, BENEFIT, place, day, until, fiveYears, card.get("id"));
        return card.get("id");
    }
}
