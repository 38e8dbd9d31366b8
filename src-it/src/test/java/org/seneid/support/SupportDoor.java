package org.seneid.support;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.seneid.helpdesk.HelpExpiryJob;
import org.seneid.platform.PersonalId;

/** The door by which a browser story reaches the support module. It exists in no archive that ships. */
@WebServlet(SupportDoor.ADDRESS + "*")
public class SupportDoor extends HttpServlet {

    static final String ADDRESS = "/test-support/";

    private static final long serialVersionUID = 1L;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private transient MovableClock clock;

    @Inject
    private transient Statements statements;

    @Inject
    private transient Databases databases;

    @Inject
    private transient Citizens citizens;

    @Inject
    private transient Residents residents;

    @Inject
    private transient Slips slips;

    @Inject
    private transient Funds funds;

    @Inject
    private transient Officers officers;

    @Inject
    private transient Operators operators;

    @Inject
    private transient Agents agents;

    @Inject
    private transient Clerks clerks;

    @Inject
    private transient Staff staff;

    @Inject
    private transient Phones phones;

    @Inject
    private transient Sent sent;

    @Inject
    private transient Families families;

    @Inject
    private transient RelyingParties parties;

    @Inject
    private transient Applicants applicants;

    @Inject
    private transient Households households;

    @Inject
    private transient HelpExpiryJob expiry;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        try {
            JSON.toJson(answer(request.getPathInfo().substring(1), body), response.getWriter());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private String parent(String wish, String[] pair) {
        var guardian = new PersonalId(pair[0]);
        var parent = new PersonalId(pair[1]);
        return (wish.equals("parent") ? families.parent(guardian, parent) : families.asked(guardian, parent)).value();
    }

    private Object answer(String wish, String body) throws Exception {
        return switch (wish) {
            case "clock/move" -> {
                clock.move(Duration.parse(body));
                yield Map.of("now", clock.instant().toString());
            }
            case "clock/reset" -> {
                clock.reset();
                yield Map.of("now", clock.instant().toString());
            }
            case "citizen" -> {
                var account = citizens.open(Integer.parseInt(body));
                yield Map.of(
                        "number", account.person().digits(),
                        "id", String.valueOf(account.id().value()));
            }
            case "resident" -> residents.make(CitizenWish.read(body)).written();
            case "lost" -> Map.of("id", funds.lost(Long.parseLong(body)).value());
            case "operator" -> staff.written(operators.operator());
            case "developer" -> staff.written(parties.developer());
            case "officer" -> staff.written(officers.atADesk());
            case "agent" -> staff.written(agents.agent());
            case "supervisor" -> staff.written(agents.supervisor());
            case "supervisor-who-is" -> staff.written(agents.supervisorWhoIs(staff.person(body)));
            case "clerk" -> staff.written(clerks.clerk());
            case "applies" ->
                Map.of("id", applicants.applies(applicants.signedIn(body)).value());
            case "reports" ->
                Map.of(
                        "id",
                        applicants
                                .reports(applicants.signedIn(body), "Nguyễn Thị Đúng")
                                .value());
            case "receiver" -> staff.written(parties.receiver());
            case "client" -> parties.standard(body).written();
            case "client-unproven" -> parties.unproven(body).written();
            case "client-high" ->
                parties.high(body.lines().findFirst().orElseThrow(), body.substring(body.indexOf('\n') + 1))
                        .written();
            case "newcomer" -> residents.newcomer(newcomer -> true).written();
            case "stranger" -> residents.stranger();
            case "phone/app" -> Map.of("code", phones.appCode(body));
            case "phone/sent" -> Map.of("code", phones.sentCode(body));
            case "phone/sent-to" -> Map.of("code", phones.codeSentTo(body));
            case "sent" -> sent.to(body);
            case "child" -> families.childWithCard(new PersonalId(body)).written();
            case "parent", "asked-parent" -> Map.of("guardianship", parent(wish, body.split(" ")));
            case "invited" -> slips.written();
            case "slip" -> slips.written(body);
            case "household" ->
                Map.of("code", households.dueFrom(LocalDate.parse(body)).code());
            case "help/expires" -> {
                expiry.tidy();
                yield List.of();
            }
            case "uninsured" -> {
                var pair = body.split(" ");
                residents.liveTogetherUninsured(new PersonalId(pair[0]), new PersonalId(pair[1]));
                yield List.of();
            }
            case "statements" -> statements.ofLastRequestTo(body);
            case "sql/portal" -> databases.portal(body);
            case "sql/sandbox" -> databases.sandbox(body);
            default -> List.of();
        };
    }
}
