package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.BINH;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.OFFICER;
import static org.seneid.browser.Visitor.STRANGER;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Every page in its states, in both languages, sizes and colour schemes. */
@Story
@SecondServer
class TourStory {

    @Test
    void doors(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("landing", STRANGER, "/");
            tour.visit("not-found", STRANGER, "/nowhere");
            tour.visit("country", STRANGER, "/demo/country");
            tour.visit("payees", STRANGER, "/demo/payees");
            tour.visit("originals", STRANGER, "/demo/originals");
            tour.visit("originals shown", STRANGER, "/demo/originals", page -> page.press("registry.originals.show"));
            tour.visit("originals nobody", STRANGER, "/demo/originals", page -> page.type(
                            "registry.originals.number", "999999999999")
                    .press("registry.originals.show"));
            tour.visit("home", AN, "/home");
            tour.visit("home level-1", CUONG, "/home");
            tour.visit("home years", DUNG, "/home");
            tour.visit("more", AN, "/more");
            for (var stated : List.of("help", "privacy", "accessibility", "terms"))
                tour.visit(stated, STRANGER, "/" + stated);
        }
    }

    @Test
    void signingIn(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("sign-in", STRANGER, "/sign-in");
            tour.visit("sign-in empty", STRANGER, "/sign-in", page -> page.press("identity.sign-in.submit"));
            tour.visit("staff", STRANGER, "/staff");
            tour.visit("recover", STRANGER, "/recover");
            tour.visit("second-factor", STRANGER, "/sign-in", page -> toSecondFactor(page));
            tour.visit("second-factor wrong", STRANGER, "/sign-in", page -> toSecondFactor(page)
                    .type("identity.factor.label.TOTP", "000000")
                    .press("identity.sign-in.submit"));
            tour.visit("second-factor too late", STRANGER, "/sign-in/second-factor");
            tour.visit("staff-home", OFFICER, "/staff/home");
            tour.visit("confirm", AN, "/confirm-it-is-me?next=/profile");
            tour.visit("confirm sent", AN, "/confirm-it-is-me", TourStory::toSentCode);
            tour.visit("confirm by app", BINH, "/confirm-it-is-me", page -> page.press("identity.confirm.submit"));
            tour.visit("outbox", STRANGER, "/demo/outbox");
            tour.visit("outbox empty", STRANGER, "/demo/outbox?to=nobody");
        }
    }

    @Test
    void documents(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("documents", AN, "/documents");
            tour.visit("documents expired and sold", BINH, "/documents");
            tour.visit("documents empty", CUONG, "/documents");
            tour.visit("document", AN, "/documents/driving-licence");
            tour.visit("document expiring", AN, "/documents/health-insurance");
            tour.visit("document social insurance", AN, "/documents/social-insurance");
            tour.visit("document expired", BINH, "/documents/driving-licence");
            tour.visit("document several", BINH, "/documents/vehicle-registration");
            tour.visit("document none", CUONG, "/documents/citizen-card");
            tour.visit("integrate", AN, "/documents/new");
            tour.visit("integrate nothing new", AN, "/documents/new?asked=vehicle-registration&said=NOTHING_NEW");
            tour.visit("integrate level-1", CUONG, "/documents/new");
            tour.visit("mistake", AN, "/documents/citizen-card", page -> page.follow("documents.document.mistake"));
            tour.visit("mistake empty", AN, "/documents/citizen-card", page -> page.follow("documents.document.mistake")
                    .press("documents.mistake.send"));
            tour.visit("copy unknown", STRANGER, "/d/nothing");
        }
    }

    @Test
    void onRecord(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("profile", AN, "/profile");
            tour.visit("profile level-1", CUONG, "/profile");
            tour.visit("email", CUONG, "/profile/email");
            tour.visit("security", AN, "/profile/security");
            tour.visit("security with app", BINH, "/profile/security");
            tour.visit("app", AN, "/profile/security/app");
            tour.visit("app wrong", AN, "/profile/security/app", page -> page.type("identity.factor.label.TOTP", "1")
                    .press("identity.app.submit"));
            tour.visit("recovery-codes", AN, "/profile/security/recovery-codes");
            tour.visit(
                    "recovery-codes made",
                    DUNG,
                    "/profile/security/recovery-codes",
                    page -> page.press("identity.recovery-codes.make"));
            tour.visit("password", CUONG, "/profile/security/password");
            tour.visit(
                    "password empty",
                    CUONG,
                    "/profile/security/password",
                    page -> page.press("identity.password.submit"));
            tour.visit("passkey new", CUONG, "/profile/security/passkeys/new");
            tour.visit("passkey unnamed", CUONG, "/profile/security/passkeys/new", page -> page.type(
                            "identity.passkey.name", "")
                    .press("identity.passkey.add"));
            tour.visit("notifications", DUNG, "/notifications");
            tour.visit("notifications none", BINH, "/notifications");
            tour.visit("notifications unread none", BINH, "/notifications?only=unread");
            tour.visit("notification preferences", DUNG, "/notifications/preferences");
            tour.visit(
                    "notification preferences saved",
                    BINH,
                    "/notifications/preferences",
                    page -> page.press("notifications.preferences.save"));
            tour.visit("access-log", AN, "/access-log");
            tour.visit("access-log years", DUNG, "/access-log");
            tour.visit("access-log last", DUNG, "/access-log?page=2");
            tour.visit("access-log others", DUNG, "/access-log?who=others");
            tour.visit("access-log nobody", CUONG, "/access-log?who=others");
            // last, since it goes on under another session id
            tour.visit(
                    "email code", CUONG, "/profile/email", page -> page.type("identity.email.new", "cuong@example.org")
                            .press("identity.email.send"));
        }
    }

    @Test
    void sharing(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("sharing", AN, "/sharing");
            tour.visit("sharing empty", CUONG, "/sharing");
            tour.visit("sharing years", DUNG, "/sharing");
            tour.visit("sharing-new", AN, "/sharing/new");
            tour.visit("sharing-new nothing", AN, "/sharing/new", page -> page.press("sharing.new.next"));
            tour.visit("sharing-new level-1", CUONG, "/sharing/new");
            tour.visit("sharing-terms", AN, "/sharing/new", TourStory::toTerms);
            tour.visit("sharing-check", AN, "/sharing/new", TourStory::toCheck);
            tour.visit("sharing-code", AN, "/sharing/new", TourStory::toCode);
            tour.visit("sharing-ended", AN, "/sharing/new", page -> toCode(page).press("sharing.share.stop"));
        }
    }

    @Test
    void checkingCodes(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("code", STRANGER, "/v");
            tour.visit("code empty", STRANGER, "/v", page -> page.press("sharing.code.submit"));
            tour.visit("verify unknown", STRANGER, "/v/0123456789abcdefghjkmnpqrs");
            var code = new AtomicReference<String>();
            tour.visit("sharing-code-once", AN, "/sharing/new", page -> code.set(link(toCode(page))));
            tour.visit("verify asks", STRANGER, code.get());
            tour.visit("verify", STRANGER, code.get(), TourStory::openOnce);
            tour.visit("verify used", STRANGER, code.get());
        }
    }

    private static Screen toSecondFactor(Screen page) {
        return page.type("identity.sign-in.number", "079192004567")
                .type("identity.sign-in.password", "lotus-pond-2026")
                .press("identity.sign-in.submit");
    }

    /** One is sent at the first visit; the second finds it on its way. */
    private static void toSentCode(Screen page) {
        if (page.offers("identity.factor.send")) page.press("identity.factor.send");
    }

    private static Screen toTerms(Screen page) {
        return toCheck(page).follow(page.text("sharing.check.change") + " " + page.text("sharing.terms.title"));
    }

    private static Screen toCheck(Screen page) {
        return page.press("sharing.preset.HOTEL");
    }

    private static Screen toCode(Screen page) {
        return toCheck(page).press("sharing.check.submit");
    }

    /** The first visit in a language spends it; the second sees what is said of a spent one. */
    private static void openOnce(Screen page) {
        if (page.heading().equals(page.text("sharing.verdict.ASKS"))) page.press("sharing.verify.open");
    }

    private static String link(Screen page) {
        return URI.create(page.field("sharing.share.link").getDomProperty("value"))
                .getPath();
    }
}
