package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.registry.document.Register;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.support.CitizenWish;

/** Bringing documents into the account, reading them, disputing them, printing them. */
@Story
class DocumentsStory {

    private static final String LICENCE = "/documents/driving-licence";
    private static final Pattern CHECK = Pattern.compile("/d/[0-9a-z]{26}");

    private Person holder;

    @AfterEach
    void mend() {
        Support.sandbox("delete from fault");
    }

    private Screen signedIn(Browser browser, CitizenWish as) {
        holder = Support.make(as);
        return browser.arrive(holder);
    }

    /** What a sentence says after what is filled in. */
    private static String afterPlaces(String sentence) {
        return sentence.substring(sentence.lastIndexOf('}') + 1);
    }

    private Screen withLicence(Browser browser) {
        var page = signedIn(browser, aCitizen().holding(DRIVING_LICENCE));
        browser.open(LICENCE);
        return page;
    }

    private Screen askForTheCard(Browser browser) {
        var page = signedIn(browser, aCitizen());
        browser.open("/documents");
        page.says("documents.documents.empty.title").follow("documents.documents.empty.action");
        return page.press(page.text("documents.new.ask") + ": " + page.text("registry.kind.CITIZEN_CARD"));
    }

    private static void down(Register register) {
        Support.sandbox("insert into fault (register, latency_ms, outage) values ('" + register.name() + "', 0, true)");
    }

    private void stored(String change) {
        Support.portal("update document set " + change + " where owner = (select id from account where person = '"
                + holder.number() + "')");
    }

    @Test
    void theFirstDocumentComesIntoAnEmptyAccount(Browser browser) {
        var page = askForTheCard(browser);
        page.says("documents.new.DONE", page.text("registry.kind.CITIZEN_CARD"));
        assertThat(browser.address()).isEqualTo("/documents/citizen-card");
        assertThat(page.heading()).isEqualTo(page.text("registry.kind.CITIZEN_CARD"));
        assertThat(browser.text()).contains(holder.name(), afterPlaces(page.text("documents.document.source")));
        Axe.assertClean(browser);
    }

    @Test
    void askingASilentRegisterForADocumentSaysSo(Browser browser) {
        down(Register.POPULATION);
        var page = askForTheCard(browser);
        assertThat(page.heading()).isEqualTo(page.text("documents.new.title"));
        page.says(
                "documents.new.SILENT",
                page.text("registry.kind.CITIZEN_CARD"),
                page.text("registry.register.POPULATION"));
        Axe.assertClean(browser);
    }

    @Test
    void aSilentRegisterIsSaidAndNothingIsLost(Browser browser) {
        var page = withLicence(browser);
        stored("asked_at = timestamp '2026-01-02 03:04:05', tried_at = timestamp '2026-01-02 03:04:05'");
        down(Register.LICENCES);
        browser.open(LICENCE);
        page.press("documents.document.refresh").says("documents.refreshed.SILENT");
        assertThat(browser.text()).contains(holder.name(), "02/01/2026 10:04");
        Axe.assertClean(browser);
    }

    @Test
    void aMistakeIsReportedWithEvidenceAndTakenBack(Browser browser) throws IOException {
        var page = withLicence(browser);
        page.follow("documents.document.mistake").press("documents.mistake.send");
        assertThat(page.errors())
                .containsExactly(page.text("documents.report.choose"), page.text("documents.report.empty"));
        Axe.assertClean(browser);
        page.field("documents.mistake.field").sendKeys(page.text("registry.fact.name"));
        page.type("documents.mistake.correction", "Nguyễn Thị Đúng").press("documents.mistake.send");
        page.says("Nguyễn Thị Đúng").field("services.attachment.choose").sendKeys(aPictureAndAFakeOne());
        page.press("services.attachment.send")
                .says("services.attachment.kept")
                .says("services.attachment.reason.unknown");
        assertThat(browser.text()).contains("giay-khai-sinh.png", "gia-mao.jpg");
        Axe.assertClean(browser);
        page.press("documents.document.withdraw").says("documents.report.WITHDRAWN");
    }

    private static String aPictureAndAFakeOne() throws IOException {
        var folder = Files.createTempDirectory("evidence");
        var picture = folder.resolve("giay-khai-sinh.png");
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        var fake = Files.writeString(folder.resolve("gia-mao.jpg"), "<script>alert(1)</script>");
        return picture + "\n" + fake;
    }

    @Test
    void aPrintedCopyIsCheckedByAStranger(Browser own, Browser stranger) throws IOException {
        var page = withLicence(own);
        var paper = read(page.link("documents.document.pdf").getDomAttribute("href"));
        assertThat(paper).contains(holder.name(), page.text("registry.kind.DRIVING_LICENCE"));
        var check = CHECK.matcher(paper);
        assertThat(check.find()).isTrue();
        stranger.open(check.group(), Language.ENGLISH);
        var seen = new Screen(stranger);
        assertThat(seen.heading()).isEqualTo(seen.text("registry.state.VALID"));
        assertThat(stranger.text()).contains("Driving licence").doesNotContain(holder.name());
        Axe.assertClean(stranger);
    }

    /** Neither is told anything, nor counts: a browser that fetches ahead, a messenger that draws a picture, a HEAD. */
    @Test
    void aPrintedCopyFetchedAheadIsLookedAtByNobody(Browser own) throws IOException {
        var page = withLicence(own);
        var paper = read(page.link("documents.document.pdf").getDomAttribute("href"));
        var check = CHECK.matcher(paper);
        assertThat(check.find()).isTrue();
        var web = new Web();
        for (var ahead :
                new String[][] {{"Sec-Purpose", "prefetch"}, {"User-Agent", "TelegramBot (like TwitterBot)"}}) {
            assertThat(web.get(check.group(), ahead).page().text())
                    .as(String.join(": ", ahead))
                    .contains(page.text("documents.copy.ready.title"))
                    .doesNotContain(page.text("registry.state.VALID"), page.text("registry.kind.DRIVING_LICENCE"));
        }
        web.send("HEAD", check.group(), BodyPublishers.noBody());
        assertThat(checks()).isZero();
        var form = web.get(check.group(), "Sec-Purpose", "prefetch").forms().stream()
                .filter(one -> one.action().equals(check.group()))
                .findFirst()
                .orElseThrow();
        assertThat(web.post(form).page().text()).contains(page.text("registry.state.VALID"));
        assertThat(checks()).isEqualTo(1);
        assertThat(web.get("/d/00000000000000000000000000", "Sec-Purpose", "prefetch")
                        .status())
                .isEqualTo(404);
    }

    private int checks() {
        return Support.portal(
                        "select id from audit_entry where act = 'document.print-checked' and owner = (select id from"
                                + " account where person = '" + holder.number() + "')")
                .size();
    }

    /** As another program of the same person, so that the file can be looked into. */
    private String read(String pdf) throws IOException {
        try (var document =
                Loader.loadPDF(Web.signedIn(holder.number(), holder.password()).bytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aChangedAnswerIsNotShown(Browser browser) {
        var page = withLicence(browser);
        stored("jws = replace(jws, '~', 'A~')");
        browser.open("/documents");
        page.says("documents.card.not-shown");
        assertThat(browser.text()).doesNotContainIgnoringCase(holder.name());
        Axe.assertClean(browser);
        browser.open(LICENCE);
        page.says("documents.document.not-genuine.title");
        Axe.assertClean(browser);
        Support.moveClock(Duration.ofMinutes(1));
        page.press("documents.document.refresh").says("documents.document.facts");
    }

    @Test
    void fourDocumentsAreOnAPageOfThreeStatements(Browser browser) {
        signedIn(browser, aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE, VEHICLE_REGISTRATION, HEALTH_INSURANCE));
        browser.open("/documents");
        assertThat(browser.text()).containsIgnoringCase(holder.name());
        assertThat(Support.statementsOf("/documents")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void withoutScriptsEverythingStillWorks(Browser browser) {
        browser.withoutScripts();
        var page = withLicence(browser);
        assertThat(page.heading()).isEqualTo(page.text("registry.kind.DRIVING_LICENCE"));
        page.press("documents.document.refresh").says("documents.refreshed.JUST_ASKED");
    }
}
