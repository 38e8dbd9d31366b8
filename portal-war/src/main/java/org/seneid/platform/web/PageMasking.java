package org.seneid.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.acting.Masking;

/** Hides what the mandate of whoever looks does not show, and remembers what this page hid, to offer it on record. */
@Named("masks")
@RequestScoped
public class PageMasking implements Masking {

    @Inject
    Acting acting;

    private final Set<MaskedField> hidden = EnumSet.noneOf(MaskedField.class);

    @Override
    public String shown(MaskedField what, String text) {
        if (!acting.masks(what) || text == null || text.isEmpty()) return text;
        hidden.add(what);
        return what.hide(text);
    }

    /** As people read it aloud, or its end. */
    public String personalId(PersonalId id) {
        return shown(MaskedField.PERSONAL_ID, id.grouped());
    }

    public String customerCode(String code) {
        return shown(MaskedField.CUSTOMER_CODE, code);
    }

    /** What was hidden so far. */
    public List<MaskedField> getHidden() {
        return new ArrayList<>(hidden);
    }
}
