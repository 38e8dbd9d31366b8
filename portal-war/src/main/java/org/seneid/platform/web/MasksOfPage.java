package org.seneid.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.seneid.platform.Acting;
import org.seneid.platform.Masked;
import org.seneid.platform.Masks;
import org.seneid.platform.PersonalId;

/** Hides what the mandate of whoever looks does not show, and remembers what this page hid, to offer it on record. */
@Named("masks")
@RequestScoped
public class MasksOfPage implements Masks {

    @Inject
    Acting acting;

    private final Set<Masked> hidden = EnumSet.noneOf(Masked.class);

    @Override
    public String shown(Masked what, String text) {
        if (!acting.masks(what) || text == null || text.isEmpty()) return text;
        hidden.add(what);
        return what.hide(text);
    }

    /** As people read it aloud, or its end. */
    public String personalId(PersonalId id) {
        return shown(Masked.PERSONAL_ID, id.grouped());
    }

    public String customerCode(String code) {
        return shown(Masked.CUSTOMER_CODE, code);
    }

    /** What was hidden so far. */
    public List<Masked> getHidden() {
        return new ArrayList<>(hidden);
    }
}
