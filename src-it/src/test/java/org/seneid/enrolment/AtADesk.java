package org.seneid.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.DraftContacts;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.enrolment.draft.FoundPerson;
import org.seneid.enrolment.draft.Originals;
import org.seneid.identity.account.Account;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Newcomer;
import org.seneid.support.Phones;

/** What an officer does at a desk, step by step, for tests that begin further on. */
@Dependent
public class AtADesk {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Originals originals;

    @Inject
    private DraftContacts contacts;

    @Inject
    private Completions completions;

    @Inject
    private Phones phones;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    /** The same officer, who proved at that moment that it is they. */
    public static Actor provenAt(Actor officer, Instant moment) {
        return new Actor(
                officer.account(),
                officer.person(),
                officer.name(),
                officer.role(),
                officer.level(),
                officer.session(),
                moment);
    }

    public FoundPerson found(Actor officer, String scanned) throws Exception {
        return as.officer(officer, () -> enrolments.found(enrolments.find(scanned)));
    }

    public PublicId begun(Actor officer, Newcomer person) throws Exception {
        return as.officer(officer, () -> enrolments.begin(enrolments.find(person.number())));
    }

    public CheckedOriginal read(Actor officer, PublicId enrolment, String scanned) throws Exception {
        return as.officer(officer, () -> originals.read(enrolment, scanned, Optional.empty()));
    }

    CheckedOriginal matching(Actor officer, PublicId enrolment, String number) throws Exception {
        var original = read(officer, enrolment, number);
        as.officer(officer, () -> {
            originals.match(enrolment, original.publicId(), Map.of());
            return null;
        });
        return as.officer(officer, () -> originals.byId(enrolment, original.publicId()));
    }

    void proven(Actor officer, PublicId enrolment, Newcomer person) throws Exception {
        as.officer(officer, () -> {
            contacts.send(enrolment, person.phone(), "");
            contacts.prove(enrolment, phones.codeSentTo("+84" + person.phone().substring(1)));
            return null;
        });
    }

    /** An account of level 1, with the phone that the person has in their hands at the desk. */
    Account openedOnline(Newcomer person) throws Exception {
        var account = citizens.open(person.person(), person.name(), 1);
        databases.portal(
                "update contact set address = ? where owner = ?",
                "+84" + person.phone().substring(1),
                account.id().value());
        return account;
    }

    /** Card, contacts and confirmation: what opens an account at the least. */
    public PublicId completed(Actor officer, Newcomer person) throws Exception {
        var enrolment = begun(officer, person);
        read(officer, enrolment, person.zone());
        proven(officer, enrolment, person);
        confirm(officer, enrolment);
        return enrolment;
    }

    void confirm(Actor officer, PublicId enrolment) throws Exception {
        as.officer(officer, () -> {
            completions.confirm(enrolment);
            return null;
        });
    }

    /** The acts on record about a person: in their own log, or in the officer's while they have no account. */
    public List<String> acts(Actor officer, PersonalId person) throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where actor = ? and (owner = ? or owner in"
                                + " (select id from account where person = ?)) order by id",
                        officer.account().value(),
                        officer.account().value(),
                        person.digits())
                .stream()
                .map(row -> row.get("act") + (row.get("refused").toLowerCase().startsWith("t") ? " refused" : ""))
                .toList();
    }
}
