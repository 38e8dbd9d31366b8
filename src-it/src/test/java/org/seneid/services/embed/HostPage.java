package org.seneid.services.embed;

import static org.openqa.selenium.support.ui.ExpectedConditions.frameToBeAvailableAndSwitchToIt;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfWindowsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.rings.Server;
import org.seneid.sample.AgencySite;
import org.seneid.sample.SenWebhooks;

/** A ministry's page with a form of the portal, as a browser sees it. */
final class HostPage implements AutoCloseable {

    /** The demo has registered the ministry at the portal's offset. */
    private static final int PORT = AgencySite.PORT + Server.address("").getPort() - 8443;

    private final AgencySite site;

    HostPage() throws Exception {
        var portal = Server.address("");
        var webhooks = new SenWebhooks(
                portal,
                URI.create("http://127.0.0.1:" + PORT + "/webhook"),
                Server.trustingTls().getSocketFactory());
        site = new AgencySite(portal, PORT, webhooks);
    }

    /** What the portal has told the ministry. */
    List<SenWebhooks.Told> told() {
        return site.told();
    }

    @Override
    public void close() {
        site.close();
    }

    URI home() {
        return site.home();
    }

    /** The origin of the ministry's page. */
    static URI origin() {
        return AgencySite.at(PORT);
    }

    /** Opens the ministry's page, and stands in the frame before anybody has signed in there. */
    void visit(Browser citizen) {
        citizen.driver().get(site.home().toString());
        intoFrame(citizen);
        citizen.until(visibilityOfElementLocated(By.cssSelector("[data-sign-in]")));
    }

    static void intoFrame(Browser citizen) {
        citizen.driver().switchTo().defaultContent();
        citizen.until(frameToBeAvailableAndSwitchToIt(By.cssSelector("sen-form iframe")));
    }

    /** In the window of the portal, which shows the same digits. */
    static void agree(Browser citizen) {
        var driver = citizen.driver();
        var page = driver.getWindowHandle();
        driver.findElement(By.cssSelector("[data-sign-in]")).click();
        var number = citizen.until(visibilityOfElementLocated(By.cssSelector("[data-number]")))
                .getText();
        citizen.until(numberOfWindowsToBe(2));
        driver.getWindowHandles().stream().filter(one -> !one.equals(page)).forEach(driver.switchTo()::window);
        var window = new Screen(citizen);
        window.says("agency.localhost").says(number);
        Axe.assertClean(citizen);
        window.press("services.embed.allow.agree").says("services.embed.allow.done");
        driver.close();
        driver.switchTo().window(page);
    }
}
