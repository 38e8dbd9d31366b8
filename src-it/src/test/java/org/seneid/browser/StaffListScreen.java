package org.seneid.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A list of the workplace as staff read it, work at it by the mouse, and take it along. */
public final class StaffListScreen extends Screen implements ListHand {

    private static final By ROWS = By.cssSelector("#rows_data > tr");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** The bytes of what a button of the list gives, as text. */
    private static final String FILE =
            """
            const form = document.getElementById('list'), posted = new URLSearchParams(new FormData(form));
            posted.set(arguments[0], '');
            return fetch(form.action, {method: 'POST', body: posted}).then(answer => answer.arrayBuffer())
              .then(bytes => btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join('')));""";

    public StaffListScreen(Browser browser) {
        super(browser);
    }

    @Override
    public void filters(String label, String value) {
        var field = field(label);
        if (field.getTagName().equals("select")) new Select(field).selectByValue(value);
        else type(label, value);
        press("platform.list.filter");
    }

    @Override
    public void sortsBy(String list, String column) {
        browser.until(elementToBeClickable(By.id("rows:column-" + column))).click();
        browser.until(urlContains("sort="));
    }

    @Override
    public void turnsToThe(int page) {
        browser.until(elementToBeClickable(
                        By.xpath("//button[contains(@class,'ui-paginator-page')][.='" + page + "']")))
                .click();
        browser.until(urlContains("page=" + page));
    }

    @Override
    public void togglesColumn(String heading) {
        browser.driver().findElement(By.cssSelector("details.pop > summary")).click();
        field(heading).click();
        press("platform.list.show-columns");
    }

    public List<String> headings() {
        return texts(By.cssSelector("#rows_head th"));
    }

    /** What stands in a column, from the top. */
    public List<String> cells(String column) {
        return texts(By.cssSelector("#rows_data td.c-" + column));
    }

    /** As many as are on this page. */
    public int rows() {
        return browser.driver().findElements(ROWS).size();
    }

    /** As many as the filters leave, as the page says it. */
    public int total() {
        return Integer.parseInt(browser.driver()
                .findElement(By.cssSelector("[data-total]"))
                .getText()
                .replaceAll("\\D", ""));
    }

    private List<String> texts(By where) {
        return browser.driver().findElements(where).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The rows of the file of plain text, without the headings. */
    public long csvRows() {
        return new String(file("csv"), StandardCharsets.UTF_8).lines().count() - 1;
    }

    /** The rows of the workbook, without the headings. */
    public long xlsxRows() {
        try {
            var workbook = Files.createTempFile("list", ".xlsx");
            Files.write(workbook, file("xlsx"));
            // not as a stream: the lengths of its parts are known at its end only
            try (var parts = new ZipFile(workbook.toFile());
                    var sheet = parts.getInputStream(parts.getEntry(SHEET))) {
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("<row ").length - 2L;
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] file(String button) {
        return Base64.getDecoder().decode(browser.<String>script(FILE, button));
    }
}
