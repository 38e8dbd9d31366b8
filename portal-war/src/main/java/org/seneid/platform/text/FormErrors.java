package org.seneid.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.seneid.platform.RuleBroken;

/** A form as it was typed: its fields are read one after the other, and everything that is wrong is told at once. */
public final class FormErrors {

    private final List<RuleBroken> wrong = new ArrayList<>();

    /** @return what a field says; null when it breaks a rule, which {@link #mustBeRight} tells */
    public <T> T read(Supplier<T> field) {
        try {
            return field.get();
        } catch (RuleBroken broken) {
            wrong.addAll(broken.all());
            return null;
        }
    }

    /** A field that may not be empty. */
    public void need(String typed, String field, String missing) {
        if (typed == null || typed.isBlank()) wrong.add(new RuleBroken(missing).at(field));
    }

    /** @throws RuleBroken with everything that is wrong, in the order in which it was read */
    public void mustBeRight() {
        if (!wrong.isEmpty()) throw wrong.get(0).with(wrong.subList(1, wrong.size()));
    }
}
