package org.seneid.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import org.openqa.selenium.Keys;

/** Works at a list by keys alone. */
public final class ListKeys implements ListHand {

    private static final String CHOSEN = "return document.activeElement.value";
    private static final int OPTIONS = 20;

    private final Browser browser;
    private final Keyboard keys;

    public ListKeys(Browser browser) {
        this.browser = browser;
        this.keys = new Keyboard(browser);
    }

    @Override
    public void filters(String label, String value) {
        keys.data("f").to(label);
        if (browser.driver().switchTo().activeElement().getTagName().equals("select")) pick(value);
        else keys.data(value);
        keys.to("platform.list.filter").enter();
    }

    private void pick(String value) {
        for (int i = 0; i < OPTIONS && !browser.<String>script(CHOSEN).equals(value); i++) keys.press(Keys.ARROW_DOWN);
    }

    @Override
    public void sortsBy(String list, String column) {
        keys.to(list + ".column." + column).stay();
        browser.until(urlContains("sort="));
    }

    @Override
    public void turnsToThe(int page) {
        keys.to(String.valueOf(page)).stay();
        browser.until(urlContains("page=" + page));
    }

    @Override
    public void togglesColumn(String heading) {
        keys.to("platform.list.columns").space();
        keys.to(heading).space();
        keys.to("platform.list.show-columns").enter();
    }
}
