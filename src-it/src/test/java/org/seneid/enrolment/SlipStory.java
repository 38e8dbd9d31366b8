package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.QrReader;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;

/** The slip as it lies in its holder's hand: what it says, where its code leads, and that one printed anew ends it. */
@Story
@SecondServer
class SlipStory {

    private static final String UNKNOWN_PLATE = "51F-999.99";
    private static final int DPI = 150;

    private Map<String, String> person;

    /** What was printed. */
    private record Slip(String text, String code) {}

    @BeforeEach
    void somebodyComes() {
        person = Support.newcomer();
    }

    @Test
    void inVietnamese(Browser desk, Browser phone) throws IOException {
        isReadAndUsed(desk, phone, Language.VIETNAMESE);
    }

    @Test
    void inEnglish(Browser desk, Browser phone) throws IOException {
        isReadAndUsed(desk, phone, Language.ENGLISH);
    }

    @Test
    void whoSignedInLongAgoIsAskedWhoTheyAreAndComesBackToPrint(Browser desk) throws IOException {
        var officer = opened(desk, Language.VIETNAMESE);
        Support.moveClock(Duration.ofMinutes(6));
        new Screen(desk).press("enrolment.slip.print");
        assertThat(desk.address()).startsWith("/confirm-it-is-me?next=%2Fdesk%2Fenrolments%2F");
        assertThat(printedCodes()).isEmpty();
        new SignInScreen(desk).confirmByApp(officer.number());
        new Screen(desk).says("enrolment.slip.print-how");
        assertThat(desk.address()).matches("/desk/enrolments/[0-9a-z]{26}/done");
        printed(desk);
        assertThat(printedCodes()).hasSize(1);
    }

    private List<Map<String, String>> printedCodes() {
        return Support.portal(
                "select id from outbox_message where channel = 'PAPER' and recipient = '" + person.get("name") + "'");
    }

    private void isReadAndUsed(Browser desk, Browser phone, Locale language) throws IOException {
        opened(desk, language);
        var first = printed(desk);
        saysWhatItsHolderNeeds(new Screen(desk), first);
        var second = printed(desk);
        assertThat(second.code()).isNotEqualTo(first.code());
        phone.open("/", language);
        scans(phone, first.code());
        assertThat(new Screen(phone).errors()).containsExactly(new Screen(phone).text("identity.activate.wrong"));
        scans(phone, second.code());
        assertThat(phone.address()).startsWith("/activate/phone?flow=");
    }

    private Person opened(Browser desk, Locale language) {
        var officer = Support.officer();
        desk.look(Look.DESKTOP).open("/", language);
        desk.arrive(officer);
        var screen = new DeskScreen(desk, person);
        screen.read(UNKNOWN_PLATE);
        screen.done().says("enrolment.slip.print-how");
        return officer;
    }

    private void saysWhatItsHolderNeeds(Screen words, Slip slip) {
        var text = bare(slip.text());
        assertThat(text).contains(bare(person.get("name"))).contains(bare(UNKNOWN_PLATE));
        for (var key : new String[] {
            "enrolment.slip.title",
            "enrolment.slip.code",
            "enrolment.slip.until",
            "enrolment.slip.how",
            "enrolment.slip.step-1",
            "enrolment.slip.step-2",
            "enrolment.slip.step-3",
            "enrolment.slip.NOT_FOUND",
            "enrolment.slip.keep"
        }) assertThat(text).contains(bare(words.text(key)));
        assertThat(text).doesNotContain(person.get("number"));
        var code = slip.code().substring(slip.code().indexOf("#code=") + "#code=".length());
        assertThat(slip.code())
                .isEqualTo(Server.address("/activate#code=" + code).toString());
        assertThat(text).contains(code).contains(bare(slip.code()));
    }

    /** The camera opens the address; the code is in its field, and in no address that the server sees. */
    private void scans(Browser phone, String address) {
        phone.open("/");
        phone.driver().get(address);
        assertThat(phone.address()).isEqualTo("/activate");
        new Screen(phone).type("identity.sign-in.number", person.get("number")).press("identity.activate.next");
    }

    private static Slip printed(Browser desk) throws IOException {
        String base64 = desk.script(
                "const form = document.querySelector('form[action$=\"slip.pdf\"]');"
                        + "const printer = new XMLHttpRequest(); printer.open('POST', form.action, false);"
                        + "printer.overrideMimeType('text/plain; charset=x-user-defined');"
                        + "printer.send(new URLSearchParams(new FormData(form)));"
                        + "return btoa(Array.from(printer.responseText, c => String.fromCharCode(c.charCodeAt(0) & 255)).join(''));");
        try (var document = Loader.loadPDF(Base64.getDecoder().decode(base64))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new Slip(new PDFTextStripper().getText(document), QrReader.read(picture(document)));
        }
    }

    private static byte[] picture(PDDocument document) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", png);
        return png.toByteArray();
    }

    /** Lines break where the paper ends. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
