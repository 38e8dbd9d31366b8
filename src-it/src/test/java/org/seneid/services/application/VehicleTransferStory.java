package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A seller fills the form, the buyer agrees in their own account, and only then a clerk has it. */
@Story
@SecondServer
class VehicleTransferStory {

    @Test
    void bothCitizensAgreeBeforeAClerkHasIt(Browser seller, Browser buyer, Browser clerk) {
        var selling = Support.make(aCitizen().holding(CITIZEN_CARD, VEHICLE_REGISTRATION));
        var buying = Support.make(aCitizen());
        sells(seller, selling, buying);

        buyer.arrive(buying);
        buyer.open("/applications", Language.ENGLISH);
        var asked = new Screen(buyer);
        asked.says("services.services.waiting").says(selling.name());
        Axe.assertClean(buyer);
        asked.follow(asked.text("services.consent.open") + ": Vehicle transfer between two citizens")
                .says("25,000,000")
                .says("services.consent.rest");
        Axe.assertClean(buyer);
        asked.press("services.consent.decline");
        assertThat(asked.errors()).containsExactly(asked.text("services.message.empty"));
        asked.press("services.consent.agree").says("services.consent.agreed");
        Axe.assertClean(buyer);

        seller.reload();
        new Screen(seller).says("services.status.submitted").says("services.consent.status.agreed");
        Axe.assertClean(seller);
        var number = Support.one("select number from application where number like 'SX-%' and owner = (select id from"
                + " account where person = '" + selling.number() + "')");
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP).open("/cases?service=vehicle-transfer&sort=-due", Language.VIETNAMESE);
        new Screen(clerk)
                .follow(number)
                .press("services.casework.take")
                .says(buying.name())
                .says("services.consent.status.agreed");
        Axe.assertClean(clerk);
    }

    private static void sells(Browser seller, Person selling, Person buying) {
        seller.arrive(selling);
        seller.open("/services/vehicle-transfer", Language.VIETNAMESE);
        var form = new FormScreen(seller);
        form.start().theFirst().next().answer("Bán");
        form.write("Ngày ký", "02/01/2026").write("Nơi công chứng hoặc chứng thực", "Văn phòng công chứng số 1");
        form.next().write("Giá bán là bao nhiêu?", "25.000.000").next();
        form.attach().next();
        form.write("Ai nhận xe?", selling.number()).next();
        assertThat(form.errors()).containsExactly(form.text("services.consent.self"));
        Axe.assertClean(seller);
        form.write("Ai nhận xe?", buying.number()).next();
        Axe.assertClean(seller);
        form.declare()
                .press("services.check.submit")
                .says("services.check.asked")
                .says("services.consent.status.asked");
        Axe.assertClean(seller);
    }
}
