package org.seneid.helpdesk;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;

/** A list of the workplace, as staff sort, turn and take it along. */
class StaffListScreen extends Screen {

    private static final By ROWS = By.cssSelector("#rows_data > tr");

    StaffListScreen(Browser browser) {
        super(browser);
    }

    /** Clicks the heading of a column, and waits for the address that says so. */
    StaffListScreen sortsBy(String column, String address) {
        browser.until(elementToBeClickable(By.id("rows:column-" + column))).click();
        browser.until(urlContains(address));
        return this;
    }

    StaffListScreen turnsToThe(int page) {
        browser.until(elementToBeClickable(By.xpath("//*[contains(@class,'ui-paginator-page ')][.='" + page + "']")))
                .click();
        browser.until(urlContains("page=" + page));
        return this;
    }

    /** Chooses or takes away a column by its heading. */
    StaffListScreen togglesColumn(String heading) {
        browser.driver().findElement(By.cssSelector("details.pop > summary")).click();
        field(heading).click();
        press("platform.list.show-columns");
        browser.until(urlContains("columns="));
        return this;
    }

    List<String> headings() {
        return texts(By.cssSelector("#rows_head th"));
    }

    /** What stands in a column, from the top. */
    List<String> cells(String column) {
        return texts(By.cssSelector("#rows_data td.c-" + column));
    }

    int rows() {
        return browser.driver().findElements(ROWS).size();
    }

    private List<String> texts(By where) {
        return browser.driver().findElements(where).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What a button of the list gives as a file. */
    String file(String button) {
        return browser.script("const form = document.getElementById('list');"
                + "const posted = new URLSearchParams(new FormData(form));"
                + "posted.set('" + button + "', '');"
                + "return fetch(form.action, {method: 'POST', body: posted}).then(answer => answer.text())");
    }
}
