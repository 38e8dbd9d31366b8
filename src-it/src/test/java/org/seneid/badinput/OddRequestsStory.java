package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Requests that no page of ours makes. */
@Story
class OddRequestsStory {

    private static final int TWO_MEGABYTES = 2_000_000;
    private static final int LONGER_THAN_HEADERS_ARE = 100_000;

    private final Web stranger = new Web();

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND"})
    void aPageKnowsItsMethods(String method) {
        var answer = stranger.send(method, "/sign-in", BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
        Designed.answer(answer, method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSitesPostIsRefused(String from) {
        var form = stranger.get("/sign-in").forms().get(0);
        var answer = stranger.post(form, "Sec-Fetch-Site", from);
        assertThat(answer.status()).isEqualTo(403);
        Designed.answer(answer, from);
    }

    @Test
    void anOldBrowsersCrossSitePostIsRefused() {
        var form = stranger.get("/sign-in").forms().get(0);
        var answer = stranger.post(form, "Origin", "https://elsewhere.example");
        assertThat(answer.status()).isEqualTo(403);
    }

    /** Else a link could do what only a button does, past the check of where it comes from. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void nothingIsDoneByFollowingALink(String method) {
        var form = stranger.get("/sign-in").forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        var answer = stranger.send(method, form.action() + "?" + Web.encoded(form.fields()), BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(400);
        Designed.answer(answer, method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain"})
    void aBodyThatIsNoFormIsRefused(String type) {
        var answer = stranger.send("POST", "/sign-in", BodyPublishers.ofString("nothing"), "Content-Type", type);
        assertThat(answer.status()).isEqualTo(400);
        Designed.answer(answer, type);
    }

    /** Only where files are read one may come; elsewhere nobody has anything so large to say. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/v", "/register", "/nowhere"})
    void aFileIsNotTakenWhereNoneIsAskedFor(String address) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n"
                + "1".repeat(TWO_MEGABYTES) + "\r\n--x--\r\n";
        var answer = stranger.send(
                "POST", address, BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=x");
        assertThat(answer.status()).isEqualTo(413);
        Designed.answer(answer, address);
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() {
        var fields = IntStream.range(0, 1_500).boxed().collect(Collectors.toMap(i -> "field" + i, i -> "1"));
        var answer = stranger.post("/sign-in", fields);
        assertThat(answer.status()).isEqualTo(400);
        Designed.answer(answer, "1,500 fields");
    }

    @Test
    void aFormWithoutItsFileIsNoFailure() {
        Designed.answer(stranger.post("/desk/photo", Map.of("a", "b")), "no parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/..;/sign-in", "//sign-in", "/documents/..;/sign-in"})
    void aFormNeverPointsElsewhere(String address) {
        var answer = stranger.get(Server.address("/") + address.substring(1));
        Designed.answer(answer, address);
        assertThat(answer.body()).doesNotContain("action=\"//");
    }

    @Test
    void aPageThatKeepsStateIsNotToldThatItHasNone() {
        var citizen = Web.signedIn(Support.make(aCitizen()));
        for (var page : List.of("/bills/codes", "/sharing/new", "/documents/new", "/profile", "/access-log")) {
            var answer = citizen.post(page, Map.of("jakarta.faces.ViewState", "stateless", "add", "add"));
            Designed.answer(answer, page);
            assertThat(answer.status()).as(page).isIn(200, 302, 303);
        }
    }

    @Test
    void pastTheLastPageIsTheLastPage() {
        var citizen = Web.signedIn(Support.make(aCitizen().withBalance(1_000_000)));
        for (var list : List.of("/payments", "/account", "/access-log", "/sharing"))
            for (var page : List.of("2147483647", "-5", "0", "x"))
                Designed.answer(citizen.get(list + "?page=" + page), list + " " + page);
        assertThat(citizen.get("/account?page=2147483647").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedInWords(Browser browser) {
        browser.open("/sign-in");
        browser.script(
                "const input = document.querySelector('[autocomplete=username]');"
                        + "input.removeAttribute('maxlength'); input.value = '1'.repeat(arguments[0]); HTMLFormElement.prototype.submit.call(input.form);",
                TWO_MEGABYTES);
        new Screen(browser).says("platform.too-large.title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"ceremony\":\"x\",\"credential\":{\"a\":["})
    void nestedJsonIsNoPasskey(String level) {
        var form = stranger.get("/sign-in").forms().stream()
                .filter(one -> one.fields().containsKey("passkey"))
                .findFirst()
                .orElseThrow();
        for (int deep : List.of(900, 5_000)) {
            var answer = stranger.post(form.with("passkey", level.repeat(deep)));
            Designed.answer(answer, level + " × " + deep);
        }
    }

    @Test
    void whatMachinesMayCallIsToldBehindTheSameFilters() {
        var answer = stranger.get("/openapi", "Origin", "https://elsewhere.example");
        Designed.answer(answer, "/openapi");
        assertThat(answer.body()).contains("/api/v1/shares/{code}");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        assertThat(stranger.get("/openapi/payees").body()).contains("/customers/{code}/bills:");
    }

    /** Its warnings quote what was said to somebody. */
    @Test
    void aWrongTryIsNoWarningOfFaces() throws IOException {
        var form = stranger.get("/sign-in").forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        assertThat(stranger.post(form.filled("001090012345").with(form.password(), "wrong"))
                        .status())
                .isEqualTo(200);
        assertThat(Files.readString(Server.logs().resolve("server.log"), StandardCharsets.ISO_8859_1))
                .doesNotContain("FacesMessage(s) have been enqueued");
    }

    @Test
    void bytesThatAreNoTextAreAnswered() {
        var answer = stranger.send(
                "POST",
                "/v",
                BodyPublishers.ofString("code=%ED%A0%BD%ff%c3&%00=%"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        Designed.answer(answer, "not UTF-8");
    }

    @Test
    void aHeaderThatIsTooLargeIsRefusedOrTheConnectionCloses() {
        int status;
        try {
            status = stranger.get("/sign-in", "X-Long", "1".repeat(LONGER_THAN_HEADERS_ARE))
                    .status();
        } catch (UncheckedIOException closed) {
            status = 431;
        }
        assertThat(status).isIn(400, 431);
        assertThat(stranger.get("/sign-in").status()).isEqualTo(200);
    }

    /** The server itself refuses these, before any page of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/documents/%2e%2e/WEB-INF/web.xml", "/META-INF/MANIFEST.MF"})
    void theInsideIsNotFound(String address) {
        var answer = stranger.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<web-app", "Manifest-Version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/pages/home/landing.xhtml",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/sign-in;jsessionid=abc",
                "/%f0%9f%98%80",
                "/v/%E2%80%AE",
                "/language/xx",
                "/language/en?back=https://elsewhere.example/",
                "/language/en?back=//elsewhere.example/",
                "/sign-in?next=%5C%5Celsewhere.example",
                "/?%00=%ff&a=%c3"
            })
    void anOddAddressHasADesignedAnswer(String address) {
        var answer = stranger.get(address);
        Designed.answer(answer, address);
        assertThat(answer.body()).as(address).doesNotContain("ui:composition");
        assertThat(answer.location()).as(address).doesNotContain("elsewhere");
    }
}
