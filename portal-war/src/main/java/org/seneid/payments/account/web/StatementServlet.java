package org.seneid.payments.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.seneid.ledger.Statements;
import org.seneid.payments.account.AccountPeriod;
import org.seneid.payments.account.AccountStatement;
import org.seneid.payments.account.Camt053;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Download;

/** {@code /account/statement.csv}, {@code .pdf} and {@code .xml}: an account's statement of a time, to keep. */
@WebServlet("/internal/statement")
public class StatementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Statements statements;

    @Inject
    transient ReceivingAccounts accounts;

    @Inject
    transient Acting acting;

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var statement = statement(request.getParameter("time"));
        var file = new StatementFile(language.locale());
        var bytes =
                switch (as(request)) {
                    case "pdf" -> file.pdf(statement);
                    case "xml" -> Camt053.of(statement).getBytes(StandardCharsets.UTF_8);
                    default -> file.csv(statement).getBytes(StandardCharsets.UTF_8);
                };
        Download.send(
                response,
                type(request),
                "sen-" + statement.period().from() + "-" + statement.period().to() + "." + as(request),
                bytes);
    }

    /** Nothing is taken by asking what it would look like. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(type(request));
    }

    private AccountStatement statement(String time) {
        var period = AccountPeriod.read(time, Formats.day(clock.instant()));
        return AccountStatement.of(
                accounts.mine().number(),
                acting.signedIn().name(),
                period,
                statements.balanceAt(period.begins()),
                statements.between(period.begins(), period.ends()),
                clock.instant());
    }

    private static String as(HttpServletRequest request) {
        var as = request.getParameter("as");
        return as == null ? "csv" : as;
    }

    private static String type(HttpServletRequest request) {
        return switch (as(request)) {
            case "pdf" -> Download.PDF;
            case "xml" -> "application/xml;charset=UTF-8";
            default -> "text/csv;charset=UTF-8;header=present";
        };
    }
}
