package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Databases;

/** What must never be in the books, the database refuses from everybody. */
@InContainer
@OnPostgreSQLToo
class LedgerSchemaIT {

    private static final String INSERT =
            """
            insert into ledger_transfer (id, kind, payer, payer_kind, payer_balance, payer_line, receiver, receiver_kind,
              receiver_balance, receiver_line, amount, reference, booked_at)
            values (-1000000, ?, ?, ?, ?, ?, ?, ?, null, null, 5, ?, ?)""";

    @Inject
    Payers payers;

    @Inject
    Till till;

    @Inject
    Databases databases;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    private Actor citizen;
    private long payer;
    private AccountKey payee;

    @BeforeEach
    void open() throws Exception {
        citizen = payers.citizenWith(1_000);
        payee = till.payee();
        payer = Long.parseLong(databases
                .portal(
                        "select id from ledger_account where owner = ?",
                        citizen.account().value())
                .get(0)
                .get("id"));
    }

    @Test
    void aMoveThatIsNotOnTheListIsRefused() {
        refused("ledger_transfer_kind_ck", "PAYMENT", payer, "CITIZEN", 995L, 2L, AccountKey.BANK.id(), "BANK");
        refused("ledger_transfer_kind_ck", "ARRIVAL", AccountKey.SUSPENSE.id(), "SUSPENSE", null, null, 0L, "BANK");
        refused("ledger_transfer_kind_ck", "GIFT", payer, "CITIZEN", 995L, 2L, payee.id(), "PAYEE");
    }

    @Test
    void aSettlementOfNothingIsRefused() {
        refused(
                "ledger_transfer_reversal_ck",
                "SETTLEMENT",
                AccountKey.CLEARING.id(),
                "CLEARING",
                null,
                null,
                AccountKey.BANK.id(),
                "BANK");
    }

    @Test
    void aPayOutIsNotBothSettledAndReturned() throws Exception {
        var reference = PublicId.random().value();
        var payOut = till.payOut(citizen.account(), new Money(5), reference);
        till.settle(payOut);

        assertThatThrownBy(() -> till.giveBack(citizen.account(), payOut)).isInstanceOf(EJBException.class);

        assertThat(databases.portal("select kind from ledger_transfer where reference = ? order by kind", reference))
                .extracting(row -> row.get("kind"))
                .containsExactly("PAY_OUT", "SETTLEMENT");
        assertThat(payers.balance(citizen)).isEqualTo(new Money(995));
    }

    @Test
    void anAccountOfAnotherKindThanItSaysIsRefused() {
        refused("ledger_transfer_receiver_fk", "PAYMENT", payer, "CITIZEN", 995L, 2L, payee.id(), "FEES");
    }

    @Test
    void aPlaceInAnAccountIsTakenOnce() throws Exception {
        till.pay(citizen.account(), payee, new Money(5), PublicId.random().value());

        refused("ledger_transfer_payer_line_uk", "PAYMENT", payer, "CITIZEN", 995L, 2L, payee.id(), "PAYEE");
    }

    @Test
    void anAccountWithAFloorTakesNoDeltas() {
        assertThatThrownBy(() -> databases.portal(
                        "insert into ledger_delta (id, account, account_kind, amount) values (-1000000, ?, 'CITIZEN', 5)",
                        payer))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*ledger_delta_floor_ck.*");
    }

    /** On H2 nothing but the check finds it. */
    @Test
    void onPostgreSQLATransferIsOnlyAdded() throws Exception {
        if (!postgresql()) return;
        for (var change : new String[] {
            "update ledger_transfer set amount = amount + 1",
            "delete from ledger_transfer",
            "truncate ledger_transfer cascade"
        }) assertThatThrownBy(() -> databases.portal(change)).hasMessageContaining("is only added to");
        assertThat(databases.portal("select id from ledger_transfer where payer = ? or receiver = ?", payer, payer))
                .hasSize(1);
    }

    private boolean postgresql() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private void refused(
            String constraint,
            String kind,
            long from,
            String fromKind,
            Long balance,
            Long line,
            long to,
            String toKind) {
        assertThatThrownBy(() -> databases.portal(
                        INSERT,
                        kind,
                        from,
                        fromKind,
                        balance,
                        line,
                        to,
                        toKind,
                        PublicId.random().value(),
                        Timestamp.from(Instant.now())))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*" + constraint + ".*");
    }
}
