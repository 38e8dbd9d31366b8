package org.seneid.payments.bank.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.BankStatement.Line;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.platform.Money;

/** What the sandbox's bank writes is what the portal reads. */
class StatementWriterTest {

    private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final long OPENING = 1_000_000;
    private static final BankAccount ACCOUNT = new BankAccount("970436", "0011004567890");

    @Test
    void aStatementHasEachBookingWithItsSign() {
        assertThat(read(booking("k1", BankBooking.Kind.TRANSFER, 1), booking("k2", BankBooking.Kind.COLLECTION, 1)))
                .containsExactly(
                        new Line("FTk1", "k1", new Money(-250_000), "", "Tiền <nhà> & điện"),
                        new Line("FTk2", "k2", new Money(250_000), "", "Tiền <nhà> & điện"));
    }

    @Test
    void whatWasBookedTwiceStandsThereTwice() {
        assertThat(read(booking("k1", BankBooking.Kind.TRANSFER, 2)))
                .extracting(Line::reference)
                .containsExactly("FTk1", "FTk1-2");
    }

    @Test
    void anArrivalNamesWhomItIsFor() {
        assertThat(read(booking("k1", BankBooking.Kind.ARRIVAL, 1)))
                .singleElement()
                .extracting(Line::receiver)
                .isEqualTo("99001");
    }

    @Test
    void balancesFrameTheBookingsCountedAsOftenAsTheyStandThere() {
        var day = List.of(
                booking("k1", BankBooking.Kind.TRANSFER, 2),
                booking("k2", BankBooking.Kind.ARRIVAL, 1),
                booking("k3", BankBooking.Kind.TRANSFER, 5));
        assertThat(new StatementWriter(DAY, NOON).write(OPENING, day))
                .containsSubsequence(
                        "</GrpHdr>",
                        "<Acct>",
                        ">VND<",
                        "<Ownr>",
                        "OPBD",
                        ">1000000<",
                        "CRDT",
                        "CLBD",
                        ">500000<",
                        "DBIT",
                        "<Ntry>",
                        "<AcctSvcrRef>",
                        "<BkTxCd>",
                        "<NtryDtls>");
    }

    @Test
    void aDayWithoutBookingsHasNoLines() {
        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<Document><Ntry><Amt Ccy=\"USD\">5</Amt></Ntry></Document>",
                "<Document><Ntry><Amt Ccy=\"VND\">5.5</Amt></Ntry></Document>",
                "<Document><Ntry><Amt Ccy=\"VND\">-5</Amt></Ntry></Document>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document><Ntry><Amt>&x;</Amt></Ntry></Document>"
            })
    void whatIsNoStatementInDongIsNoAnswer(String text) {
        assertThatThrownBy(() -> BankStatement.read(text)).isInstanceOf(BankUnavailable.class);
    }

    private static List<Line> read(BankBooking... bookings) {
        return BankStatement.read(new StatementWriter(DAY, NOON).write(OPENING, List.of(bookings)))
                .lines();
    }

    private static BankBooking booking(String key, BankBooking.Kind kind, int copies) {
        var receiver = kind == BankBooking.Kind.ARRIVAL ? "99001" : "";
        return new BankBooking(
                key, kind, ACCOUNT, 250_000, "Tiền <nhà> & điện", receiver, true, "FT" + key, "", copies, NOON, NOON);
    }
}
