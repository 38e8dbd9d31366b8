package org.seneid.services.attachment;

import java.util.regex.Pattern;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/**
 * Where files are attached.
 *
 * @param holderKind the kind of an {@link AttachmentHolder}
 * @param holder the id of one of them
 * @param field of its form
 */
public record AttachmentPlace(String holderKind, PublicId holder, String field) {

    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_-]{1,32}");

    /** @throws NotFound when a word has another shape than those of addresses */
    public AttachmentPlace {
        if (!shaped(holderKind) || !shaped(field)) throw new NotFound();
    }

    private static boolean shaped(String word) {
        return word != null && WORD.matcher(word).matches();
    }

    /** Where a form sends files for it. */
    public String address() {
        return "/attachments/to/" + holderKind + "/" + holder + "/" + field;
    }
}
