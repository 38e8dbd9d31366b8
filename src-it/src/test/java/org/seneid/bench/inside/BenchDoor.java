package org.seneid.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The door by which a benchmark prepares its data and runs what is measured inside the server. */
@WebServlet("/bench/*")
public class BenchDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharesInside shares;

    @Inject
    private transient PaymentsInside payments;

    @Inject
    private transient DeskInside desk;

    @Inject
    private transient FormsInside forms;

    @Inject
    private transient HelpInside help;

    @Inject
    private transient ListsInside lists;

    @Inject
    private transient ConnectInside connect;

    @Inject
    private transient RedemptionsInside redemptions;

    @Inject
    private transient DrillInside drill;

    @Inject
    private transient BooksInside books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(answer(request));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Object answer(HttpServletRequest request) throws Exception {
        return switch (request.getPathInfo()) {
            case "/citizen" -> shares.somebody();
            case "/share" -> shares.code();
            case "/forms/draft" -> forms.draft(shares.citizen());
            case "/forms/drafts" -> forms.drafts(number(request, "count"));
            case "/desk" -> desk.steps(number(request, "people"));
            case "/help/citizen" -> help.citizen();
            case "/help/agent" -> help.agent();
            case "/help/app" -> help.app(request.getParameter("who"));
            case "/help/code" -> help.code(request.getParameter("who"));
            case "/lists/staff" -> lists.staff(request.getParameter("role"));
            case "/lists/tickets" -> lists.tickets(number(request, "count"));
            case "/lists/trail" -> lists.trail(number(request, "from"), number(request, "to"), number(request, "all"));
            case "/connect/client" -> connect.client();
            case "/connect/citizen" -> connect.citizen(parameters(request));
            case "/books/grow" -> books.grow(number(request, "lines"));
            case "/books/check" -> books.check();
            case "/books/bare" -> books.bare();
            case "/run/books/statements" -> books.statements(window(request));
            case "/run/payments/locking" -> payments.locking(window(request));
            case "/drill/bills" ->
                payments.prepare(number(request, "count"), DrillInside.PAYERS, number(request, "first"));
            case "/drill/begin" -> drill.begin(Path.of(request.getParameter("told")));
            case "/drill/open" -> drill.open();
            case "/drill/wrong" -> drill.wrong(Path.of(request.getParameter("told")));
            case "/bills" -> payments.prepare(number(request, "count"));
            case "/run/redemptions/product" -> redemptions.product(window(request));
            case "/run/redemptions/peer" -> redemptions.peer(window(request));
            case "/run/forms/submissions" -> forms.submissions(window(request));
            case "/run/shares/product" -> shares.product(window(request));
            case "/run/shares/peer" -> shares.peer(window(request));
            case "/run/payments/product" -> payments.product(window(request));
            case "/run/payments/peer" -> payments.peer(window(request));
            case "/run/payments/unaudited" -> payments.unaudited(window(request));
            case "/run/payments/one-payee" -> payments.onePayee(window(request));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sent -> List.of(sent.getValue())));
    }

    private static Duration window(HttpServletRequest request) {
        return Duration.ofMillis(number(request, "millis"));
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
