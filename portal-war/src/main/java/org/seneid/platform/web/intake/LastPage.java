package org.seneid.platform.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** A page, or a problem for a machine, that is made once: what is said when nothing else can be. */
record LastPage(String type, byte[] bytes) {

    private static final int FAILED = 500;
    private static final LastPage OUR_FAULT = page("platform.failure.title", "platform.failure.unexpected");
    private static final LastPage YOUR_FAULT =
            page("platform.malformed-request.title", "platform.malformed-request.text");

    static LastPage of(int status, String path) {
        if (path.startsWith("/api/"))
            return new LastPage(
                    "application/problem+json",
                    ("{\"type\":\"about:blank\",\"title\":\"Error\",\"status\":" + status + "}").getBytes(UTF_8));
        return status < FAILED ? YOUR_FAULT : OUR_FAULT;
    }

    private static LastPage page(String title, String text) {
        var html = "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>"
                + Messages.in(Language.VIETNAMESE).text(title) + " – Sen</title></head><body><main>"
                + part(Language.VIETNAMESE, title, text) + part(Language.ENGLISH, title, text)
                + "</main></body></html>";
        return new LastPage("text/html;charset=UTF-8", html.getBytes(UTF_8));
    }

    private static String part(Locale language, String title, String text) {
        var words = Messages.in(language);
        return "<section lang=\"" + language.getLanguage() + "\"><h1>" + words.text(title) + "</h1><p>"
                + words.text(text) + "</p><p><a href=\"/\">" + words.text("platform.failure.home")
                + "</a></p></section>";
    }
}
