package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.seneid.browser.Look.Scheme;
import org.seneid.browser.Look.Size;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Server;

/**
 * Visits pages in both languages, sizes and colour schemes, and collects what is wrong with any: axe, overflow, console,
 * weight. Words and sizes are tried together, since long words stick out. The rest is independent of each other: axe is
 * asked about a page in one language and look, and once more in the other language, size and scheme; which two they are
 * changes from visit to visit. {@code -Dit.tour=all} asks it about all of them. Keeps a picture of what is wrong, and of
 * every look with {@code -Dit.pictures=true}. Closing the tour fails when something is wrong.
 */
final class Tour implements AutoCloseable {

    private static final List<Look> LOOKS = Stream.of(Size.values())
            .flatMap(size -> Stream.of(Scheme.values()).map(scheme -> new Look(size, scheme)))
            .toList();

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

    private static final int PAGE_BUDGET = 60_000;
    private static final int PUBLIC_BUDGET = 50_000;

    private static final boolean ALL = "all".equals(System.getProperty("it.tour"));
    private static final boolean PICTURES = Boolean.getBoolean("it.pictures");

    private final Browser browser;
    private final List<String> findings = new ArrayList<>();
    private final Map<Visitor, Optional<Cookie>> sessions = new HashMap<>();
    private int visits;

    Tour(Browser browser) {
        this.browser = browser;
    }

    /** The address to which a link of a page leads, for visits; a page may bring its links later. */
    String behind(Visitor visitor, String page, By link) {
        become(visitor);
        browser.open(page);
        browser.until(presenceOfElementLocated(link));
        return browser.addressBehind(link);
    }

    void visit(String name, Visitor visitor, String address) {
        visit(name, visitor, address, screen -> {});
    }

    /** @param first what the visitor does on the page before it is looked at, such as pressing a button with nothing typed */
    void visit(String name, Visitor visitor, String address, Consumer<Screen> first) {
        become(visitor);
        var closely = LOOKS.get(visits % LOOKS.size());
        var asksAxe = LANGUAGES.get(visits++ / LOOKS.size() % LANGUAGES.size());
        for (var language : LANGUAGES) {
            browser.look(Look.PHONE).open(address, language);
            first.accept(new Screen(browser));
            lookAt(name + " " + language.getLanguage(), visitor, closely, ALL || language.equals(asksAxe));
        }
    }

    private void become(Visitor visitor) {
        browser.become(null);
        var session = sessions.computeIfAbsent(visitor, person -> {
            person.signIn(browser);
            return Optional.ofNullable(browser.session());
        });
        browser.become(session.orElse(null));
        browser.complaints();
    }

    private void lookAt(String where, Visitor visitor, Look closely, boolean asksAxe) {
        weigh(where, visitor);
        if (browser.driver()
                .getTitle()
                .startsWith(Messages.in(browser.language()).text("platform.failure.title")))
            findings.add(where + ": the portal failed");
        for (var look : LOOKS) {
            boolean close = ALL || look.equals(closely);
            if (close || PICTURES || look.scheme() == closely.scheme()) lookAt(where, look, close && asksAxe);
        }
        browser.complaints().stream()
                .filter(complaint -> !statusOfThePageItself(complaint))
                .forEach(complaint -> findings.add(where + ": console: " + complaint));
    }

    private void lookAt(String where, Look look, boolean closely) {
        browser.look(look);
        var picture = (where + " " + look.size() + " " + look.scheme()).toLowerCase(Locale.ROOT);
        var wrong = new ArrayList<String>();
        Fit.stickingOut(browser).forEach(part -> wrong.add(picture + ": sticks out: " + part));
        if (closely) Axe.findings(browser).forEach(finding -> wrong.add(picture + ": " + finding));
        if (PICTURES || !wrong.isEmpty()) keep(picture);
        findings.addAll(wrong);
    }

    private void weigh(String where, Visitor visitor) {
        long bytes = visitor == Visitor.STRANGER ? Fit.bytesTheFirstTime(browser) : Fit.bytesEachTime(browser);
        int budget = visitor == Visitor.STRANGER ? PUBLIC_BUDGET : PAGE_BUDGET;
        if (bytes > budget) findings.add(where + ": weighs " + bytes + " bytes of " + budget);
    }

    /** A page that says "not found" has that status, and the console repeats it. */
    private boolean statusOfThePageItself(String complaint) {
        return complaint.startsWith(browser.driver().getCurrentUrl()) && complaint.contains("Failed to load resource");
    }

    private void keep(String picture) {
        try {
            var directory = Files.createDirectories(Server.target().resolve("tour"));
            Files.write(directory.resolve(picture.replace(' ', '-') + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        assertThat(findings).isEmpty();
    }
}
