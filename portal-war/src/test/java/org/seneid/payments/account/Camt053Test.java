package org.seneid.payments.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.payments.account.Lines.NOW;
import static org.seneid.payments.account.Lines.line;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.ledger.TransferKind;
import org.seneid.payments.bank.BankStatement;
import org.seneid.platform.Money;

class Camt053Test {

    private final AccountStatement statement = AccountStatement.of(
            "123456789012",
            "Nguyễn Văn An",
            AccountPeriod.read("2026-12", LocalDate.of(2026, 12, 1)),
            new Money(1_000_000),
            List.of(
                    line(TransferKind.TRANSFER, -250_000, "Trần Thị Bình", "Tien & <com>"),
                    line(TransferKind.TOP_UP, 500_000, "", "")),
            NOW);

    @Test
    void our_own_reader_finds_every_line() {
        var lines = BankStatement.read(Camt053.of(statement)).lines();
        assertThat(lines)
                .extracting(BankStatement.Line::amount)
                .containsExactly(new Money(500_000), new Money(-250_000));
        assertThat(lines.get(1).memo()).isEqualTo("Tien & <com>");
        assertThat(lines.get(1).key()).isEqualTo("CT-2026-12-0000001");
    }

    @Test
    void balances_frame_the_lines_and_elements_have_the_schemas_order() {
        var xml = Camt053.of(statement);
        assertThat(statement.closing()).isEqualTo(new Money(1_250_000));
        assertThat(statement.in()).isEqualTo(new Money(500_000));
        assertThat(statement.out()).isEqualTo(new Money(250_000));
        assertThat(xml)
                .containsSubsequence(
                        "<GrpHdr>",
                        "<Stmt>",
                        "<Id>",
                        "<CreDtTm>",
                        "<FrToDt>",
                        "<Acct>",
                        "<Ccy>VND",
                        "<Ownr>",
                        "OPBD",
                        ">1000000<",
                        "CLBD",
                        ">1250000<",
                        "<Ntry>",
                        "<Amt Ccy=\"VND\">500000",
                        "<CdtDbtInd>CRDT",
                        "<Sts>",
                        "<BookgDt>",
                        "<ValDt>",
                        "<AcctSvcrRef>",
                        "<BkTxCd>",
                        "<NtryDtls>",
                        "<Refs>",
                        "<RltdPties>",
                        "<Dbtr>",
                        "<Cdtr>",
                        "<RmtInf>");
    }
}
