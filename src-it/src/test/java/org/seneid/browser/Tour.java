package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.openqa.selenium.Cookie;
import org.seneid.browser.Look.Scheme;
import org.seneid.browser.Look.Size;
import org.seneid.platform.Language;
import org.seneid.platform.Words;
import org.seneid.rings.Server;

/**
 * Visits pages in both languages, sizes and colour schemes, keeps a picture of each, and collects what is wrong with any:
 * axe, overflow, console, weight. Closing the tour fails when something is.
 */
final class Tour implements AutoCloseable {

    private static final int PAGE_BUDGET = 60_000;
    private static final int PUBLIC_BUDGET = 50_000;

    private final Browser browser;
    private final List<String> findings = new ArrayList<>();
    private final Map<Visitor, Optional<Cookie>> sessions = new HashMap<>();

    Tour(Browser browser) {
        this.browser = browser;
    }

    void visit(String name, Visitor visitor, String address) {
        visit(name, visitor, address, screen -> {});
    }

    /** @param first what the visitor does on the page before it is looked at, such as pressing a button with nothing typed */
    void visit(String name, Visitor visitor, String address, Consumer<Screen> first) {
        become(visitor);
        for (var language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            browser.look(Look.PHONE).open(address, language);
            first.accept(new Screen(browser));
            lookAt(name, language, visitor);
        }
    }

    private void become(Visitor visitor) {
        browser.open("/language/vi?back=/");
        browser.become(null);
        var session = sessions.computeIfAbsent(visitor, person -> {
            person.signIn(browser);
            return Optional.ofNullable(browser.session());
        });
        browser.become(session.orElse(null));
        browser.complaints();
    }

    private void lookAt(String name, Locale language, Visitor visitor) {
        var where = name + " " + language.getLanguage();
        weigh(where, visitor);
        if (browser.driver().getTitle().startsWith(Words.in(language).text("platform.failure.title")))
            findings.add(where + ": the portal failed");
        for (var scheme : Scheme.values()) {
            for (var size : Size.values()) {
                var look = new Look(size, scheme);
                browser.look(look);
                var picture = (where + " " + size + " " + scheme).toLowerCase(Locale.ROOT);
                keep(picture);
                Fit.stickingOut(browser).forEach(part -> findings.add(picture + ": sticks out: " + part));
                if (language == Language.VIETNAMESE || scheme == Scheme.LIGHT && size == Size.PHONE)
                    Axe.findings(browser).forEach(finding -> findings.add(picture + ": " + finding));
            }
        }
        browser.complaints().stream()
                .filter(complaint -> !statusOfThePageItself(complaint))
                .forEach(complaint -> findings.add(where + ": console: " + complaint));
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
