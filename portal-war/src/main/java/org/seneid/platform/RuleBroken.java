package org.seneid.platform;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A law of the domain that what was asked would break, with the key of the sentence that says so. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private final String key;
    private final transient Object[] args;
    private String field = "";
    private final ArrayList<RuleBroken> others = new ArrayList<>();

    /**
     * @param key a key of the messages files, such as {@code sharing.expired}
     * @param args what the sentence's places are filled with
     */
    public RuleBroken(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** Names the field of the form that the message belongs to. */
    public RuleBroken at(String fieldOfTheForm) {
        field = fieldOfTheForm;
        return this;
    }

    /** Says in addition what else is wrong with the same form; what it says already it does not say again. */
    public RuleBroken with(List<RuleBroken> more) {
        more.stream().filter(one -> !others.contains(one)).forEach(others::add);
        return this;
    }

    /** This, and what else is wrong with the same form. */
    public List<RuleBroken> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** The id of the field that the message belongs to; empty when it is the whole page's. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
