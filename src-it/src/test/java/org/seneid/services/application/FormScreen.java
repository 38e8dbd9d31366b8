package org.seneid.services.application;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;

/** The form of a public service as a citizen fills it, from its first page to the declaration. */
public final class FormScreen extends Screen {

    private static final int WIDTH = 90;
    private static final int HEIGHT = 60;

    public FormScreen(Browser browser) {
        super(browser);
    }

    public FormScreen start() {
        press("services.service.start");
        return this;
    }

    /** Answers with one of several, by its words. */
    public FormScreen answer(String choice) {
        choose(choice);
        return this;
    }

    /** Answers with the first of several, each of which has words beneath it. */
    public FormScreen theFirst() {
        browser.driver().findElement(By.cssSelector("label.choice")).click();
        return this;
    }

    public FormScreen write(String label, String value) {
        type(label, value);
        return this;
    }

    /** Sends a photograph, and waits until it is kept. */
    public FormScreen attach() {
        field("services.attachment.choose").sendKeys(photograph());
        press("services.attachment.send").says("services.attachment.kept");
        return this;
    }

    public FormScreen next() {
        press("services.form.next");
        return this;
    }

    /** Declares what is shown, so that it can be submitted. */
    public FormScreen declare() {
        browser.driver().findElement(By.id("declared-box")).click();
        return this;
    }

    private static String photograph() {
        try {
            var picture = Files.createTempDirectory("photograph").resolve("anh-chup.png");
            ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            return picture.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
