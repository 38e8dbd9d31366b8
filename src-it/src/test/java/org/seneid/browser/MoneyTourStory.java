package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.BINH;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.STRANGER;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.seneid.payments.ReceiptSecrets;
import org.seneid.rings.Support;

/** The tour of bills, payments and receipts. */
@Story
@SecondServer
class MoneyTourStory {

    @Test
    void bills(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("bills", AN, "/bills");
            tour.visit("bills overdue", BINH, "/bills");
            tour.visit("bills nothing-due", DUNG, "/bills");
            tour.visit("bills level-1", CUONG, "/bills");
            tour.visit("bill", AN, ofAn("/bills/", "bill", "b.paid_on is null and c.payee = 'EVN_HANOI'"));
            tour.visit("bill insurance", AN, ofAn("/bills/", "bill", "c.payee = 'HEALTH_INSURANCE'"));
            tour.visit("bill paid", AN, ofAn("/bills/", "bill", "b.paid_on is not null and c.payee = 'WATER_HANOI'"));
            tour.visit("pay", AN, ofAn("/bills/", "bill", "b.paid_on is null and c.payee = 'WATER_HANOI'") + "/pay");
            tour.visit("pay together", AN, "/bills", MoneyTourStory::choosesAll);
            tour.visit("top-up missing", AN, "/account/top-up?missing=123456");
            tour.visit("codes", AN, "/bills/codes");
            tour.visit("automatic", AN, ofAn("/bills/codes/", "key", "c.payee = 'EVN_HANOI'") + "/automatic");
            tour.visit("codes empty", AN, "/bills/codes", page -> page.press("payments.codes.submit"));
            tour.visit("codes remove", AN, ofAn("/bills/codes/", "key", "c.payee = 'EVN_HANOI'") + "/remove");
            tour.visit("account", AN, "/account");
            tour.visit("account year", DUNG, "/account?time=12m&kind=BILLS", Screen::unfold);
            tour.visit("account none", CUONG, "/account");
            tour.visit("transfer", AN, "/transfers/new", page -> page.press("payments.send.find"));
            tour.visit("limits", AN, "/account/limits");
        }
    }

    @Test
    void payments(Browser browser) {
        var receipt = ofAn("/payments/", "payment", "c.payee = 'HEALTH_INSURANCE'");
        var number =
                Support.one("select receipt_number from payment where public_id = '" + receipt.substring(10) + "'");
        try (var tour = new Tour(browser)) {
            tour.visit("payments", AN, "/payments");
            tour.visit("payments many", DUNG, "/payments");
            tour.visit("payments last", DUNG, "/payments?page=2");
            tour.visit("payments none", CUONG, "/payments");
            tour.visit("receipt", AN, receipt);
            tour.visit("receipt-check", STRANGER, "/r/" + number);
            tour.visit("receipt-check wrong", STRANGER, "/r/" + number, page -> page.type(
                            "payments.check.code", "0000000000")
                    .press("payments.check.submit"));
            tour.visit("receipt-check genuine", STRANGER, "/r/" + number, page -> page.type(
                            "payments.check.code", ReceiptSecrets.codeOf(receipt.substring(10)))
                    .press("payments.check.submit"));
        }
    }

    private static void choosesAll(Screen page) {
        page.boxes("bill").forEach(WebElement::click);
        page.press("payments.batch.choose");
    }

    /** The address of what is An's: the newest bill or payment that is so, or the key (the customer code) of such a bill. */
    private static String ofAn(String below, String what, String so) {
        var join = what.equals("payment") ? " join payment p on p.bill = b.id and p.owner = k.owner" : "";
        return below
                + Support.one("select " + what.charAt(0)
                        + ".public_id from bill b join customer c on c.id = b.customer"
                        + " join customer_code k on k.customer = c.id join account a on a.id = k.owner" + join
                        + " where a.person = '001090012345' and " + so + " order by b.period desc");
    }
}
