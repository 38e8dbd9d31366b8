package org.seneid.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.seneid.platform.text.Language;
import org.seneid.rings.Patience;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Web;

/** One person's browser: headless Chromium, driven as a person would, its look changed without a reload. */
public final class Browser {

    private static final String SESSION = Web.SESSION;

    /** A file of the portal: for about:blank, and for the next page after it, Chromium would start another process. */
    private static final String NO_PAGE = "/theme/tokens.css";

    /** As Chromium writes it down. */
    private static final int BLOCKED = 2;

    private final boolean complete;
    private final ChromeDriver driver;
    private final String window;
    private Locale language;
    private boolean scripts = true;

    Browser(boolean complete) {
        this(complete, Map.of());
    }

    private Browser(boolean complete, Map<String, Object> preferences) {
        this.complete = complete;
        driver = Chromium.start(complete, preferences);
        window = driver.getWindowHandle();
    }

    boolean complete() {
        return complete;
    }

    /**
     * A browser that keeps no cookie of one site in pages of another, not even a partitioned one; whoever starts it quits it.
     *
     * @param site the origin whose cookies are meant
     * @param within the origin of the pages in which it is framed
     */
    public static Browser keepingNoCookies(URI site, URI within) {
        var browser = new Browser(
                true,
                Map.of(
                        "profile.content_settings.exceptions.cookies",
                        Map.of(site + "," + within, Map.of("setting", BLOCKED))));
        browser.fresh();
        return browser;
    }

    /** As a browser that was never used: no cookie, no choice, a phone in daylight. */
    void fresh() {
        cdp("Network.clearBrowserCookies", Map.of());
        cdp("Storage.clearDataForOrigin", Map.of("origin", origin(), "storageTypes", "all"));
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        scripts = true;
        cdp("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
        look(Look.PHONE);
        language = Language.VIETNAMESE;
        complaints();
    }

    /** Leaves the page, so that none of its scripts runs while nobody uses this browser, and closes whatever it has opened. */
    void leave() {
        for (var other : driver.getWindowHandles())
            if (!other.equals(window)) driver.switchTo().window(other).close();
        driver.switchTo().window(window);
        if (complete) blockThirdParties(false);
        open(NO_PAGE);
    }

    /** Whether cookies of third parties are refused; only a complete browser can, and it takes them again for the next test. */
    public void blockThirdParties(boolean blocked) {
        cdp(
                "Network.setCookieControls",
                Map.of(
                        "enableThirdPartyCookieRestriction",
                        blocked,
                        "disableThirdPartyCookieMetadata",
                        blocked,
                        "disableThirdPartyCookieHeuristics",
                        blocked));
    }

    public void quit() {
        driver.quit();
    }

    /** Opens an address of the portal and waits until it has loaded. */
    public Browser open(String address) {
        driver.get(Server.address(address).toString());
        return this;
    }

    /** Changes the language as the page's own switch does, and opens the address in it. */
    public Browser open(String address, Locale in) {
        language = in;
        return open("/language/" + in.getLanguage() + "?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Sees the page with other eyes, at once and without loading it again. */
    public Browser look(Look look) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        look.size().width,
                        "height",
                        look.size().height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        look.size() == Look.Size.PHONE));
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        look.scheme().name().toLowerCase(Locale.ROOT)),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** From the next page on, no script runs. */
    public Browser withoutScripts() {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        scripts = false;
        return this;
    }

    boolean runsScripts() {
        return scripts;
    }

    /** The language that this person reads. */
    public Locale language() {
        return language;
    }

    /** Where the person is: path and query. */
    public String address() {
        return driver.getCurrentUrl().substring(origin().length());
    }

    /** The address within the portal to which the first of some links leads. */
    public String addressBehind(By link) {
        return URI.create(driver.findElement(link).getDomProperty("href")).getPath();
    }

    public String title() {
        return driver.getTitle();
    }

    /** The text of the page as it can be read on the screen. */
    public String text() {
        return driver.findElement(org.openqa.selenium.By.tagName("body")).getText();
    }

    public void back() {
        driver.navigate().back();
    }

    public void reload() {
        driver.navigate().refresh();
    }

    /** Waits for it; fails after a while, naming what was waited for. */
    public <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, Patience.LIMIT, Patience.GLANCE).until(condition);
    }

    /** Waits until another page has come in place of this element's. */
    public void untilGone(WebElement here) {
        until(driving -> {
            try {
                here.isEnabled();
                return false;
            } catch (WebDriverException gone) { // stale, or as Chromium says at times: of no document
                return true;
            }
        });
    }

    /** Does what leads to another page, and waits for it. */
    public void leaving(Runnable act) {
        var here = driver.findElement(By.tagName("html"));
        act.run();
        untilGone(here);
    }

    /** What selenium can do and this class has no word for. */
    public WebDriver driver() {
        return driver;
    }

    /** Runs a script in the page; not under {@link #withoutScripts()}. */
    @SuppressWarnings("unchecked")
    public <T> T script(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with the answer when it has one. */
    @SuppressWarnings("unchecked")
    <T> T scriptThatWaits(String script, Object... arguments) {
        return (T) driver.executeAsyncScript(script, arguments);
    }

    public Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /**
     * Somebody who has signed in without this browser stands on the first page behind their door: numbers are citizens',
     * names are staff's. For whatever is not about signing in; {@link SignInScreen} fills the form in.
     */
    public Screen arrive(Person who) {
        return arrive(who.number(), who.password());
    }

    Screen arrive(String number, String password) {
        arrive(Web.signedIn(number, password));
        return new Screen(open(Character.isDigit(number.charAt(0)) ? "/home" : "/staff/home"));
    }

    /** Goes on as somebody who was here without a browser. */
    void arrive(Web visitor) {
        takeUp(visitor.session());
    }

    /** Who is signed in, to be put back by {@link #become(Cookie)}; null when nobody is. */
    Cookie session() {
        return driver.manage().getCookieNamed(SESSION);
    }

    /** Takes a session up again; null for nobody's. */
    void become(Cookie session) {
        takeUp(session == null ? null : session.getValue());
    }

    private void takeUp(String session) {
        cdp("Network.deleteCookies", Map.of("name", SESSION, "url", origin()));
        if (session != null) cdp("Network.setCookie", hostOnly(session));
    }

    /** Selenium always names a domain, and a cookie whose name begins with __Host- must have none. */
    private static Map<String, Object> hostOnly(String session) {
        return Map.of(
                "name",
                SESSION,
                "value",
                session,
                "url",
                origin(),
                "path",
                "/",
                "secure",
                true,
                "httpOnly",
                true,
                "sameSite",
                "Lax");
    }

    /** What the console complained of since it was asked last: errors, warnings, refused contents. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The whole page, beyond what fits the window. */
    @SuppressWarnings("unchecked")
    public byte[] picture() {
        var page = (Map<String, Object>) cdp("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", page.get("width"), "height", page.get("height"), "scale", 1);
        var answer =
                cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** The page's source as it stands now. */
    public byte[] source() {
        return driver.getPageSource().getBytes(StandardCharsets.UTF_8);
    }

    private static String origin() {
        return Server.address("").toString();
    }
}
