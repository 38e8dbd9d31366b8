package org.seneid.services.web;

import java.util.Map;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.services.application.Application;

/**
 * Where a form and its steps are: {@code /services/{slug}/{draft}/{page}}.
 *
 * @param page the step, or {@code check}; null where the address has none
 */
record FormAddress(String slug, PublicId draft, String page) {

    static FormAddress of(Map<String, String> address) {
        return new FormAddress(address.get("slug"), new PublicId(address.get("draft")), address.get("page"));
    }

    static String step(Application application, String page) {
        return "/services/" + application.slug() + "/" + application.publicId() + "/" + page;
    }

    /** @param item the number of an item of the page; 0 for the page itself */
    static String step(Application application, String page, int item) {
        return step(application, page) + (item == 0 ? "" : "/" + item);
    }

    static String check(Application application) {
        return step(application, "check");
    }

    /** @throws NotFound when the form is another service's */
    void mustBeOf(Application application) {
        if (!application.slug().equals(slug)) throw new NotFound();
    }
}
