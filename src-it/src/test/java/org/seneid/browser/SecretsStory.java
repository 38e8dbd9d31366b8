package org.seneid.browser;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;

/** That a secret is found wherever it was let slip; the stories of an account rely on it. */
@Story
class SecretsStory {

    private final Secrets secrets = new Secrets();
    private final String code = secrets.keep(PublicId.random().value().substring(0, 10));
    private final String number = secrets.keepPersonal(String.valueOf(Math.abs(code.hashCode()) + 100_000_000_000L));

    @Test
    void inAnAddress(Browser browser) {
        begins(browser).open("/sign-in?next=/" + number).open("/");
        assertFound("an address", number, browser);
    }

    @Test
    void inALog(Browser browser) throws IOException {
        begins(browser);
        Files.writeString(Secrets.LOGS.resolve("server.log"), "signed in with " + code + "\n", APPEND);
        assertFound("a log", code, browser);
    }

    @Test
    void inAnotherLogThanTheServers(Browser browser) throws IOException {
        begins(browser);
        Files.writeString(Secrets.LOGS.resolve("audit.log"), "asked for " + number + "\n", APPEND);
        assertFound("a log", number, browser);
    }

    @Test
    void inTheSourceOfAPage(Browser browser) {
        begins(browser).script("document.querySelector('main').dataset.kept = arguments[0]", code);
        assertFound("a page", code, browser);
    }

    /** Nothing is found where nothing was told. */
    private Browser begins(Browser browser) {
        secrets.assertUntold(browser.open("/sign-in"));
        return browser;
    }

    private void assertFound(String where, String secret, Browser browser) {
        assertThatThrownBy(() -> secrets.assertUntold(browser))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(where + " repeats " + secret);
    }
}
