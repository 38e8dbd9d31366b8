package org.seneid.services.attachment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Messages;

/**
 * A file that was not kept.
 *
 * @param name empty when the files came so large together that none was read
 * @param key of the sentence that says why
 */
record RefusedFile(String name, String key, ArrayList<Serializable> args) implements Serializable {

    static RefusedFile of(String name, RuleBroken why) {
        var args = new ArrayList<Serializable>();
        Arrays.stream(why.args()).map(Serializable.class::cast).forEach(args::add);
        return new RefusedFile(name, why.key(), args);
    }

    String why(Locale language) {
        return Messages.in(language).text(key, args.toArray());
    }
}
