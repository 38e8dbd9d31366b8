package org.seneid.enrolment.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.draft.DraftContacts;
import org.seneid.enrolment.draft.DraftContacts.Line;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.web.Redirect;

/** The second step: phone and e-mail are written down, and proven by codes. */
@Named
@RequestScoped
public class ContactsPage {

    @Inject
    DraftPage draft;

    @Inject
    DraftContacts contacts;

    private String phone;
    private String email;
    private String code;
    private List<Line> lines;

    /** What was written down before, here or at home. */
    public void load() {
        phone = written(ContactKind.PHONE)
                .or(() -> brought().map(PreRegistration::phone))
                .orElse(null);
        email = written(ContactKind.EMAIL)
                .or(() -> brought().map(PreRegistration::email))
                .orElse(null);
    }

    public String send() {
        contacts.send(draft.id(), phone, email);
        return onwards();
    }

    public String prove() {
        contacts.prove(draft.id(), code);
        return onwards();
    }

    /** As long as a code is asked for, the page stays. */
    private String onwards() {
        return Redirect.page(draft.step(contacts.asked(draft.id()).isPresent() ? "contacts" : "dependants"));
    }

    private Optional<String> written(ContactKind kind) {
        return getLines().stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .findFirst();
    }

    private Optional<PreRegistration> brought() {
        return draft.getEnrolment().prepared();
    }

    public List<Line> getLines() {
        if (lines == null) lines = contacts.of(draft.id());
        return lines;
    }

    /** Whose code is asked for; null when none is. */
    public Line getAsked() {
        return getLines().stream().filter(line -> !line.proven()).findFirst().orElse(null);
    }

    public boolean isDone() {
        return !getLines().isEmpty() && getAsked() == null;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
