package org.seneid.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.enrolment.draft.web.NotesPage;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;

/** The menu of what is not on the bar: whose account it is, and where everything else is. */
@Named
@RequestScoped
public class MorePage {

    @Inject
    Acting acting;

    @Inject
    NotesPage notes;

    public String getName() {
        return acting.behalf().map(Delegation::name).orElse(acting.signedIn().name());
    }

    public PersonalId getPerson() {
        return acting.person();
    }

    public int getLevel() {
        return acting.level();
    }

    /** How many desks have written something down for the holder; their own to know. */
    public int getNotes() {
        return acting.behalf().isEmpty() ? notes.getMine().size() : 0;
    }
}
