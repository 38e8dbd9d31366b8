package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.Clocks;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.services.application.FormScreen;

/** A parent registers a birth, the other parent agrees in their own account, and the child gets its number. */
@Story
class BirthRegistrationStory {

    private static final String CHILD = "Phạm Đăng Khai";
    private static final String BORN = DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .format(LocalDate.now(Clocks.CITIZENS_ZONE).minusDays(9));

    @Test
    void bothParentsAgreeAndTheChildGetsANumber(Browser parent, Browser other, Browser clerk) {
        var applying = Support.make(aCitizen().holding(CITIZEN_CARD));
        var agreeing = Support.make(aCitizen());
        applies(parent, applying, agreeing);
        agrees(other, agreeing, applying);

        parent.reload();
        new Screen(parent).says("services.status.submitted").says("services.consent.status.agreed");
        var result = new ResultScreen(parent);
        result.approvedBy(clerk, CHILD, agreeing.name()).waitFor("services.result.download");
        Axe.assertClean(parent);

        var number = Support.sandbox("select number from person where name = '" + CHILD + "' and household ="
                        + " (select household from person where number = '" + applying.number() + "')")
                .get(0)
                .get("number");
        assertThat(result.letter(applying).replace(" ", "").replace("\u00a0", ""))
                .contains(number, CHILD.replace(" ", ""), agreeing.name().replace(" ", ""));
    }

    private static void applies(Browser parent, Person applying, Person agreeing) {
        parent.arrive(applying);
        parent.open("/services/birth-registration", Language.VIETNAMESE);
        var form = new FormScreen(parent);
        Axe.assertClean(parent);
        form.start();
        form.write("Họ và tên của con", CHILD).answer("Nam").next();
        form.write("Ngày sinh của con", BORN).answer("Bệnh viện, trạm y tế").next();
        form.write("Bệnh viện hoặc trạm y tế nào?", "Bệnh viện Phụ sản Trung ương, Hà Nội")
                .next();
        form.attach();
        Axe.assertClean(parent);
        form.next().answer("services.form.yes").next();
        form.write("Họ và tên", agreeing.name())
                .write("Số định danh", applying.number())
                .next();
        assertThat(form.errors()).containsExactly(form.text("services.consent.self"));
        Axe.assertClean(parent);
        form.write("Số định danh", agreeing.number()).next();
        Axe.assertClean(parent);
        form.declare()
                .press("services.check.submit")
                .says("services.check.asked")
                .says("services.consent.status.asked");
        Axe.assertClean(parent);
    }

    /** Without having been told the father's or mother's other answers. */
    private static void agrees(Browser other, Person agreeing, Person applying) {
        other.arrive(agreeing);
        other.open("/applications", Language.ENGLISH);
        var asked = new Screen(other);
        asked.says(applying.name());
        asked.follow(asked.text("services.consent.open") + ": Birth registration")
                .says(CHILD)
                .says("services.consent.rest");
        Axe.assertClean(other);
        asked.press("services.consent.agree").says("services.consent.agreed");
        Axe.assertClean(other);
    }
}
