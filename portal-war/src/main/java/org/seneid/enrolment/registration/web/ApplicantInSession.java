package org.seneid.enrolment.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.enrolment.registration.Applicant;

/** Where it is remembered who is opening an account online, from one page to the next. */
final class ApplicantInSession {

    private static final String ATTRIBUTE = "sen.applicant";

    private ApplicantInSession() {}

    /** Under another session id at each step: whoever planted the one from before is left behind. */
    static void keep(HttpServletRequest request, Applicant applicant) {
        request.getSession().setAttribute(ATTRIBUTE, applicant);
        request.changeSessionId();
    }

    static Optional<Applicant> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Applicant) session.getAttribute(ATTRIBUTE));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
