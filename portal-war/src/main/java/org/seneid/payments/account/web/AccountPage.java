package org.seneid.payments.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.ledger.Movement;
import org.seneid.ledger.Statements;
import org.seneid.ledger.TransferKind;
import org.seneid.payments.account.AccountOverview;
import org.seneid.payments.account.AccountOverviews;
import org.seneid.payments.account.AccountPeriod;
import org.seneid.payments.account.MovementDay;
import org.seneid.payments.account.MovementFilter;
import org.seneid.payments.account.SpendingYear;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The citizen's payment account: what it holds, how that came to be, and what money went out for. */
@Named
@RequestScoped
public class AccountPage {

    /** So many lines are read at most; who wants more takes the statement along. */
    private static final int MOST_SHOWN = 200;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Statements statements;

    @Inject
    AccountOverviews overviews;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private LocalDate today;
    private AccountPeriod period;
    private MovementFilter filter;
    private Money balance;
    private AccountOverview overview;
    private List<Movement> year;
    private List<Movement> found;
    private SpendingYear spending;

    @PostConstruct
    void asked() {
        today = Formats.day(clock.instant());
        period = AccountPeriod.read(address.get("time"), today);
        filter = new MovementFilter(MovementFilter.Kind.read(address.get("kind")), address.get("q"));
    }

    /** Null without an account: one opens with level 2. */
    public Money getBalance() {
        if (balance == null) balance = statements.balance().orElse(null);
        return balance;
    }

    public AccountOverview getOverview() {
        if (overview == null) overview = overviews.mine();
        return overview;
    }

    /** Everything that is looked for, newest first. */
    public List<Movement> getFound() {
        if (found == null) found = lines().stream().filter(filter::matches).toList();
        return found;
    }

    /** One question answers the page, but for what lies before the year. */
    private List<Movement> lines() {
        if (period.from().isBefore(AccountPeriod.year(today).from()))
            return statements.between(period.begins(), period.ends());
        return year().stream()
                .filter(line -> !line.bookedAt().isBefore(period.begins())
                        && line.bookedAt().isBefore(period.ends()))
                .toList();
    }

    private List<Movement> year() {
        if (year == null) {
            var twelve = AccountPeriod.year(today);
            year = statements.between(twelve.begins(), twelve.ends());
        }
        return year;
    }

    public List<MovementDay> getDays() {
        return MovementDay.of(getFound().stream().limit(MOST_SHOWN).toList());
    }

    public boolean isMore() {
        return getFound().size() > MOST_SHOWN;
    }

    public SpendingYear getSpending() {
        if (spending == null) spending = SpendingYear.of(year(), today);
        return spending;
    }

    /** The heads of its table. */
    public List<String> getSpendingColumns() {
        var words = Messages.in(language.locale());
        return Stream.of(
                        Stream.of(words.text("payments.year.month")),
                        getSpending().categories().stream().map(category -> words.text(category.key())),
                        Stream.of(words.text("payments.account.total")))
                .flatMap(heads -> heads)
                .toList();
    }

    public Money getCameIn() {
        return getFound().stream().filter(Movement::in).map(Movement::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money getWentOut() {
        return getFound().stream()
                .filter(line -> !line.in())
                .map(Movement::amount)
                .reduce(Money.ZERO, Money::plus)
                .negated();
    }

    public List<YearMonth> getMonths() {
        return AccountPeriod.months(today);
    }

    public String label(YearMonth month) {
        return MONTH.format(month);
    }

    /** The key of what kind of line it is. */
    public String key(TransferKind kind) {
        return "ledger.kind." + kind;
    }

    public String icon(Movement line) {
        return switch (line.kind()) {
            case TOP_UP, PAY_OUT, RETURN, ASSIGNMENT, ARRIVAL, SETTLEMENT -> "bank";
            case PAYMENT, REVERSAL -> "pay";
            case TRANSFER -> "transfer";
        };
    }

    /** With its sign, also when money came in. */
    public String signed(Money amount) {
        var money = new Formats(language.locale()).money(amount);
        return amount.isNegative() ? money : "+" + money;
    }

    /** Of the time alone: a statement leaves nothing out. */
    public String getTimeQuery() {
        return "?time=" + URLEncoder.encode(period.name(), StandardCharsets.UTF_8);
    }

    public MovementFilter.Kind[] getKinds() {
        return MovementFilter.Kind.values();
    }

    public AccountPeriod getPeriod() {
        return period;
    }

    public MovementFilter getFilter() {
        return filter;
    }
}
