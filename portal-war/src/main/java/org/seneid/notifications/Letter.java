package org.seneid.notifications;

import java.util.List;
import org.seneid.platform.outbox.LocalizedText;

/** What is sent to a person outside the portal, by whichever way reaches them: Vietnamese first, English below. */
interface Letter {

    /** In Vietnamese, as what stands first. */
    String subject();

    /** For a mailbox. */
    List<LocalizedText> text();

    /** For a telephone. */
    List<LocalizedText> shortText();
}
