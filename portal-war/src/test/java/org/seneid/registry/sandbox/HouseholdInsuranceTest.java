package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.OrderAnswer.Outcome;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.registry.order.RegisterOrderKind;
import org.seneid.registry.sandbox.order.OrderBook;

/** The sandbox insures the people of a household as an order says, all of them or none. */
class HouseholdInsuranceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String MOTHER = "001190000001";
    private static final String FATHER = "001090000002";
    private static final String SON = "001214000003";
    private static final String NEIGHBOUR = "001090000009";

    private DataSource country;

    @BeforeEach
    void twoHouseholds() throws Exception {
        country = SandboxDatabase.empty();
        run("insert into household values (1, '00004', 'Số 1', 'P1', 'W1'), (2, '00004', 'Số 2', 'P2', 'W2')");
        lives(1, MOTHER, 1, "null");
        lives(2, FATHER, 1, "null");
        lives(3, SON, 1, "null");
        lives(9, NEIGHBOUR, 2, "null");
    }

    private void lives(int id, String number, int household, String died) throws SQLException {
        run(
                "insert into person (id, number, household, kin, name, sex, born, origin, died) values (%d, '%s', %d, 'OTHER', 'Trần',"
                                .formatted(id, number, household)
                        + " 'MALE', date '1990-01-01', '00004', " + died + ")");
    }

    private void holds(int person, String group, String until) throws SQLException {
        run(
                "insert into health_insurance values (%1$d, %1$d, '0123456789', '%2$s', 2, 'Nơi cũ', date '2020-01-01', date '%3$s', date '2025-01-01', 'IN_FORCE')"
                        .formatted(person, group, until));
    }

    private void run(String sql) throws SQLException {
        SandboxDatabase.run(country, sql);
    }

    private OrderAnswer orderedAs(String key, String place, String... members) throws SQLException {
        var with = Map.of("members", String.join(",", members), "place", place);
        var order = new RegisterOrder(
                key, RegisterOrderKind.HEALTH_INSURANCE, new PersonalId(MOTHER), with, List.of(), 0, DAY);
        try (var connection = country.getConnection()) {
            return new OrderBook(connection, DAY.plusDays(2)).carryOut(order, claims -> new SignedAnswer(null, ""));
        }
    }

    private OrderAnswer ordered(String... members) throws SQLException {
        return orderedAs("key", "Trạm y tế A", members);
    }

    private String card(String number) throws SQLException {
        try (var connection = country.getConnection();
                var query = connection.prepareStatement(
                        "select h.number, insured_as, benefit, first_place, valid_from, until, five_years_from"
                                + " from health_insurance h join person p on p.id = h.person where p.number = ?")) {
            query.setString(1, number);
            try (var row = query.executeQuery()) {
                if (!row.next()) return "none";
                var text = new StringBuilder();
                for (int i = 1; i <= 7; i++) text.append(i == 1 ? "" : " ").append(row.getString(i));
                assertThat(row.next()).isFalse();
                return text.toString();
            }
        }
    }

    @Test
    void whoHadNoCardGetsOneFromTheDayOfTheDecision() throws Exception {
        assertThat(ordered(MOTHER, SON).documents()).containsExactly("health-insurance-1", "health-insurance-2");
        assertThat(card(SON)).isEqualTo(SON + " GD 4 Trạm y tế A 2026-12-01 2027-11-30 2031-12-01");
        assertThat(card(FATHER)).isEqualTo("none");
    }

    @Test
    void aCardOfTheHouseholdThatRunsLastsAYearLonger() throws Exception {
        holds(2, "GD", "2027-03-31");
        assertThat(ordered(FATHER).documents()).containsExactly("health-insurance-2");
        assertThat(card(FATHER)).isEqualTo("0123456789 GD 2 Nơi cũ 2020-01-01 2028-03-31 2025-01-01");
    }

    @Test
    void aCardThatEndedBeginsAgainAndAGapBeginsTheFiveYearsAnew() throws Exception {
        holds(2, "DN", "2026-10-31");
        holds(3, "TE", "2026-03-31");
        ordered(FATHER, SON);
        assertThat(card(FATHER)).isEqualTo(FATHER + " GD 4 Trạm y tế A 2026-12-01 2027-11-30 2025-01-01");
        assertThat(card(SON)).isEqualTo(SON + " GD 4 Trạm y tế A 2026-12-01 2027-11-30 2031-12-01");
    }

    @Test
    void oneWhoCannotBeInsuredLeavesTheOthersAsTheyWere() throws Exception {
        holds(2, "DN", "2026-12-01");
        assertThat(ordered(SON, FATHER).reason()).isEqualTo("insured-otherwise");
        assertThat(card(SON)).isEqualTo("none");
        assertThat(orderedAs("key-2", "Trạm y tế A", SON, NEIGHBOUR).reason()).isEqualTo("not-of-household");
        run("update person set died = date '2026-11-30' where number = '" + FATHER + "'");
        assertThat(orderedAs("key-3", "Trạm y tế A", SON, FATHER).reason()).isEqualTo("member-died");
        assertThat(orderedAs("key-4", "X".repeat(81), SON).reason()).isEqualTo("no-place");
        assertThat(orderedAs("key-5", "Trạm y tế A").reason()).isEqualTo("no-member");
        assertThat(card(SON)).isEqualTo("none");
    }

    @Test
    void nobodyIsInsuredTwiceForTheSameYear() throws Exception {
        var done = ordered(SON);
        assertThat(ordered(SON)).isEqualTo(done);
        assertThat(orderedAs("another", "Trạm y tế A", MOTHER, SON).reason()).isEqualTo("insured-ahead");
        assertThat(card(MOTHER)).isEqualTo("none");
    }

    @Test
    void aHouseholdOfTwentyIsInsuredAtOnce() throws Exception {
        var members = new String[20];
        for (int i = 0; i < 20; i++) {
            members[i] = "0010900001%02d".formatted(i);
            lives(100 + i, members[i], 1, "null");
        }
        var done = ordered(members);
        assertThat(done.outcome()).isEqualTo(Outcome.DONE);
        try (var connection = country.getConnection()) {
            assertThat(new OrderBook(connection, DAY).became(Register.HEALTH_INSURANCE, "key"))
                    .contains(done);
        }
    }
}
