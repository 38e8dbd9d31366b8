package org.seneid.sharing.choice;

import java.util.stream.Stream;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/**
 * One attribute of one document: somebody with two vehicles says which.
 *
 * @param document the document in the citizen's account
 */
public record Choice(Attribute attribute, PublicId document) {

    private static final String OF = "@";

    /**
     * Reads {@link #toString()} back, as a form sends it.
     *
     * @throws NotFound when it names no attribute or no document
     */
    public static Choice of(String text) {
        var parts = text == null ? new String[0] : text.split(OF, 2);
        if (parts.length < 2) throw new NotFound();
        var attribute = Stream.of(Attribute.values())
                .filter(a -> a.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Choice(attribute, new PublicId(parts[1]));
    }

    @Override
    public String toString() {
        return attribute.name() + OF + document;
    }
}
