package org.seneid.documents;

import java.util.Set;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** A room that shows documents in something of its own, such as a share, by whose name the trail knows looks at it. */
public interface ShownElsewhere {

    /** Subjects of the trail under which others look at a document. */
    Set<String> subjects(AccountId owner, PublicId document);
}
