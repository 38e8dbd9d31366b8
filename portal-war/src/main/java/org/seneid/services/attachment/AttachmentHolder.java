package org.seneid.services.attachment;

import java.util.Collection;
import java.util.Set;
import org.seneid.platform.PublicId;

/** A kind of thing that citizens attach files to; its room has one such bean. */
public interface AttachmentHolder {

    /** A word for addresses, such as {@code draft}. */
    String kind();

    /**
     * Holds the row to the end of the transaction, so that two uploads come one after another.
     *
     * @return how many files the field takes
     * @throws org.seneid.platform.NotFound when the acting citizen has none of that id, or it has no such field for files
     * @throws org.seneid.platform.RuleBroken when it takes no files any more
     */
    int hold(PublicId id, String field);

    /** The address of the page where the field's files are seen and added. */
    String page(PublicId id, String field);

    /** Those that are gone for good; their files are deleted. */
    Set<PublicId> gone(Collection<PublicId> ids);

    /** Whether the acting clerk works on it, and so may read its files. */
    boolean isWorkOfActingClerk(PublicId id);
}
