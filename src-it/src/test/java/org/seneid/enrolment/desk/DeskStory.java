package org.seneid.enrolment.desk;

import static com.google.zxing.BarcodeFormat.QR_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Keyboard;
import org.seneid.browser.Look;
import org.seneid.browser.Look.Scheme;
import org.seneid.browser.Look.Size;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.enrolment.DeskScreen;
import org.seneid.platform.paper.QrPicture;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Somebody comes to the desk with their originals and leaves with an account. */
@Story
@SecondServer
class DeskStory {

    private static final int MOST_STROKES = 60;
    private static final int SIDE = 2_500;
    private static final int CODE_SIDE = 1_000;
    private static final int MEGABYTE = 1 << 20;
    private static final int WHITE = 0xffffff;

    private Person officer;
    private Map<String, String> person;

    @BeforeEach
    void somebodyComes() {
        officer = Support.officer();
        person = Support.newcomer();
    }

    @Test
    void anAccountIsOpenedByKeyboardAloneWithFewKeysBesideTheData(Browser browser) {
        atTheDesk(browser);
        var keys = new Keyboard(browser);
        keys.data(person.get("number")).enter();
        keys.main();
        keys.data(person.get("zone")).enter();
        for (var paper : new String[] {"licence", "plate", "insurance"}) {
            keys.data(person.get(paper)).enter();
            keys.compared();
        }
        keys.main();
        keys.data(person.get("phone")).tab().data(mail()).enter();
        keys.data(Support.codeSentTo(called())).enter();
        keys.data(Support.codeSentTo(mail())).enter();
        if (person.containsKey("child")) keys.tab().space();
        keys.main();
        new Screen(browser).says("enrolment.check.consequence");
        keys.main();

        new Screen(browser).says("enrolment.done.title");
        assertThat(keys.strokes()).isLessThanOrEqualTo(MOST_STROKES);
        assertThat(Support.portal("select d.kind from document d join account a on a.id = d.owner where a.person = '"
                        + person.get("number") + "'"))
                .hasSize(4);
        assertThat(browser.address()).doesNotContain(person.get("number"));
    }

    @Test
    void whatDiffersIsShownAndStaysOutOfTheAccount(Browser browser) {
        var desk = new DeskScreen(browser, person);
        atTheDesk(browser);
        browser.look(new Look(Size.DESKTOP, Scheme.LIGHT));
        desk.read(person.get("licence"));
        Axe.assertClean(browser);
        desk.typeOnPaper("registry.fact.birthDate", "01/01/1901").press("enrolment.original.differs");
        desk.says("enrolment.comparison.DIFFERS");
        desk.follow("registry.kind.DRIVING_LICENCE").says("01/01/1901");
        Axe.assertClean(browser);
    }

    @Test
    void whatAScannerTypesWhereNothingWaitsForItAcceptsNothing(Browser browser) {
        atTheDesk(browser);
        var desk = new DeskScreen(browser, person);
        var keys = new Keyboard(browser);
        desk.find(person.get("number"));
        keys.burst(person.get("zone"));
        desk.says("enrolment.desk.scan-ignored").says("enrolment.eligibility.MAY_ENROL");

        desk.read(person.get("zone"));
        desk.read(person.get("licence"));
        keys.burst(person.get("plate"));
        desk.says("enrolment.desk.scan-ignored").says("enrolment.comparison.FOUND.text");
        keys.to(desk.onPaper("registry.fact.birthDate")).burst(person.get("plate"));
        keys.to("enrolment.original.match").burst(person.get("plate"));
        desk.says("enrolment.comparison.FOUND.text").press("enrolment.original.match");
        assertThat(desk.errors()).containsExactly(desk.text("enrolment.original.compare-first"));
        desk.typeOnPaper("registry.fact.birthDate", "01/01/1901")
                .choose("enrolment.original.compared")
                .press("enrolment.original.match");
        assertThat(desk.errors()).containsExactly(desk.text("enrolment.original.typed"));
        Axe.assertClean(browser);

        desk.press("enrolment.original.remove");
        desk.ready();
        keys.burst(person.get("plate"));
        desk.says("enrolment.desk.scan-ignored").says("enrolment.check.consequence");
        Axe.assertClean(browser);
        keys.main();
        keys.burst(person.get("plate"));
        desk.says("enrolment.desk.scan-ignored");
        assertThat(Support.sentTo(person.get("name"))).isEmpty();
    }

    @Test
    void theEnterKeySendsACodeAndLocksNothing(Browser browser) {
        atTheDesk(browser);
        var desk = new DeskScreen(browser, person);
        desk.done();
        Support.portal("update account set status = 'ACTIVE' where person = '" + person.get("number") + "'");
        desk.checked();
        var keys = new Keyboard(browser);
        keys.to("enrolment.service.reason").data("Đổi số điện thoại").enter();
        assertThat(desk.errors()).containsExactly(desk.text("enrolment.service.choose"));
        Axe.assertClean(browser);
        keys.to("enrolment.service.new-phone").data("0977123456").enter();
        desk.says("enrolment.service.sent");
        assertThat(Support.portal("select status from account where person = '" + person.get("number") + "'"))
                .containsExactly(Map.of("status", "ACTIVE"));
    }

    @Test
    void whatWasBegunGoesOnAtAnotherDesk(Browser here, Browser elsewhere) {
        atTheDesk(here);
        var first = new DeskScreen(here, person);
        first.read(person.get("zone")).press("enrolment.step.later").says("enrolment.desk.drafts");

        elsewhere.arrive(Support.officer());
        var second = new DeskScreen(elsewhere, person);
        second.find(person.get("zone")).says("enrolment.eligibility.DRAFT_ELSEWHERE");
        Axe.assertClean(elsewhere);
        second.press("enrolment.found.resume").says("enrolment.originals.card-missing");

        here.open(first.enrolment() + "/originals");
        new Screen(here).says("platform.not-found.title");
    }

    /** As large as phones take them; the browser sends a smaller one. */
    @Test
    void aPhotographOfTheCodeFindsThePerson(Browser browser) throws Exception {
        atTheDesk(browser);
        browser.open("/desk?photo=unreadable");
        var screen = new Screen(browser);
        var photograph = photograph();
        assertThat(Files.size(photograph)).isGreaterThan(QrPicture.LARGEST_FILE);
        screen.field("enrolment.desk.photo-file").sendKeys(photograph.toString());
        screen.press("enrolment.desk.photo-send")
                .says("enrolment.eligibility.MAY_ENROL")
                .says(person.get("name"));
        assertThat(browser.address()).doesNotContain(person.get("number"));
    }

    /** Without a script nothing makes it smaller, and a browser has to be able to send all of it. */
    @Test
    void aPhotographThatIsTooLargeIsSaidAtItsFieldAndBreaksNoConnection() {
        var web = Web.signedIn(officer);
        var form = web.get("/desk").forms().stream()
                .filter(one -> one.action().equals("/desk/photo"))
                .findFirst()
                .orElseThrow();
        var token = form.fields().get("token");
        assertThat(sent(web, token, QrPicture.LARGEST_FILE / 2).next()).isEqualTo("/desk?photo=unreadable");
        assertThat(sent(web, token, QrPicture.LARGEST_FILE + 1).next()).isEqualTo("/desk?photo=too-large");
        var tooLarge = sent(web, token, 2 * QrPicture.LARGEST_FILE);
        var page = web.get(web.get(tooLarge.next()).next()).page();
        assertThat(page.select("details[open] #photo[aria-invalid]")).hasSize(1);
        assertThat(page.getElementById("photo-error").text()).contains(QrPicture.LARGEST_FILE / MEGABYTE + " MB");
        assertThat(page.getElementById("photo-hint").text()).contains(QrPicture.LARGEST_FILE / MEGABYTE + " MB");
    }

    private static Web.Answer sent(Web web, String token, int size) {
        var around = "--sep\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                + "\r\n--sep\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(around),
                BodyPublishers.ofByteArray(new byte[size]),
                BodyPublishers.ofString("\r\n--sep--\r\n"));
        return web.send("POST", "/desk/photo", body, "Content-Type", "multipart/form-data; boundary=sep");
    }

    /** The picture of a prepared code, which a phone took on a table of many colours. */
    private Path photograph() throws Exception {
        var code = new QRCodeWriter().encode("SEN1|" + person.get("number") + "||||", QR_CODE, CODE_SIDE, CODE_SIDE);
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var colours = new Random(1);
        for (int y = 0; y < SIDE; y++) for (int x = 0; x < SIDE; x++) picture.setRGB(x, y, colours.nextInt(WHITE));
        for (int y = 0; y < CODE_SIDE; y++)
            for (int x = 0; x < CODE_SIDE; x++) picture.setRGB(x, y, code.get(x, y) ? 0 : WHITE);
        var file = Files.createTempFile("code", ".png");
        file.toFile().deleteOnExit();
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private void atTheDesk(Browser browser) {
        browser.arrive(officer);
        browser.open("/desk");
    }

    private String mail() {
        return "d" + person.get("number").substring(6) + "@example.org";
    }

    private String called() {
        return "+84" + person.get("phone").substring(1);
    }
}
