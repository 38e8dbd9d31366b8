package org.seneid.enrolment.draft.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.session.SessionSettings;
import org.seneid.identity.signin.web.AnonymousForm;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentKind;

/** Writes down at home what a desk would have to type, as a code; nothing is kept, and nothing is looked up. */
@Named
@RequestScoped
public class PreparePage {

    @Inject
    Language language;

    @Inject
    Acting acting;

    @Inject
    ContactBook contacts;

    @Inject
    SessionSettings sessions;

    @Inject
    Clock clock;

    private String number;
    private String phone;
    private String email;
    private String dependants;
    private final Map<String, Boolean> wished = new HashMap<>();
    private PreRegistration prepared;

    /** Whoever is signed in need not type what the portal knows; who may only sit at their browser reads no contacts here. */
    @PostConstruct
    void known() {
        var holder = acting.actor()
                .filter(actor -> actor.role() == Role.CITIZEN && acting.behalf().isEmpty());
        if (holder.isEmpty()) return;
        number = holder.get().person().grouped();
        if (fresh(holder.get())) contacts.of(holder.get().account()).forEach(contact -> known(contact.address()));
    }

    private boolean fresh(Actor holder) {
        return clock.instant().isBefore(holder.signedInAt().plus(sessions.fresh()));
    }

    private void known(ContactAddress address) {
        switch (address.kind()) {
            case PHONE -> phone = address.text();
            case EMAIL -> email = address.text();
        }
    }

    /** The code is on the page that answers, and nowhere else. */
    public void make() {
        var typed = new FormErrors();
        var person = typed.read(() -> AnonymousForm.number(number));
        var called =
                typed.read(() -> blank(phone) ? "" : ContactAddress.phone(phone).text());
        var written =
                typed.read(() -> blank(email) ? "" : ContactAddress.email(email).text());
        var others = typed.read(this::numbers);
        typed.mustBeRight();
        prepared = new PreRegistration(person, called, written, others, wishes());
    }

    private Set<DocumentKind> wishes() {
        return getKinds().stream()
                .filter(kind -> Boolean.TRUE.equals(wished.get(kind.slug())))
                .collect(Collectors.toSet());
    }

    private List<PersonalId> numbers() {
        var numbers = new ArrayList<PersonalId>();
        for (var line : (dependants == null ? "" : dependants).split("[\\n,;]"))
            if (!line.isBlank())
                numbers.add(PersonalId.typed(line).orElseThrow(() -> new RuleBroken(
                                "enrolment.prepare.dependant-shape",
                                PersonalId.digitsTyped(line).length())
                        .at("dependants")));
        return numbers;
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public boolean isMade() {
        return prepared != null;
    }

    public String getQr() {
        return QrCode.svg(
                prepared.text(),
                ErrorCorrectionLevel.M,
                Messages.in(language.locale()).text("enrolment.prepare.code"));
    }

    /** What is brought along beside the card. */
    public List<DocumentKind> getKinds() {
        return DocumentKind.papers().toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
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

    public String getDependants() {
        return dependants;
    }

    public void setDependants(String typed) {
        dependants = typed;
    }

    /** By the slugs of the kinds. */
    public Map<String, Boolean> getWished() {
        return wished;
    }
}
