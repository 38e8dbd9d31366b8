package org.seneid.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.seneid.rings.Support;

/** The doors: number or name, and password, filled in as a password manager does. */
public final class SignInScreen extends Screen {

    private static final String USERNAME = "input[autocomplete~='username']";
    private static final String PASSWORD = "input[autocomplete~='current-password']";

    private static final String CODE = "input[autocomplete~='one-time-code']";

    private final List<String> shown = new ArrayList<>();

    public SignInScreen(Browser browser) {
        super(browser);
    }

    /** Goes to the door that is theirs, and in: numbers are citizens', names are staff's. */
    public Screen signIn(String number, String password) {
        browser.open(Character.isDigit(number.charAt(0)) ? "/sign-in" : "/staff");
        return enter(number, password);
    }

    /** On the page where the person stands now. */
    public Screen enter(String number, String password) {
        fill(USERNAME, number);
        send(fill(PASSWORD, password));
        if (browser.address().startsWith("/sign-in/second-factor")) showApp(number);
        return new Screen(browser);
    }

    /** Confirms by a code that is sent first, as those do who have nothing better. */
    public Screen confirmBySms(String number) {
        press("identity.factor.send");
        type("identity.factor.label.SMS", Support.sentCode(number));
        return press("identity.confirm.submit");
    }

    /** Confirms by the code of an app, as staff do. */
    public Screen confirmByApp(String who) {
        showApp(who);
        return this;
    }

    private void showApp(String who) {
        shown.add(Support.appCode(who));
        send(fill(CODE, shown.get(shown.size() - 1)));
    }

    /** The codes of an app that were typed here. */
    public List<String> shown() {
        return List.copyOf(shown);
    }

    private void send(WebElement last) {
        browser.leaving(() -> last.sendKeys(Keys.ENTER));
    }

    private WebElement fill(String which, String with) {
        var input = browser.until(presenceOfElementLocated(By.cssSelector(which)));
        input.clear();
        input.sendKeys(with);
        return input;
    }
}
