package org.seneid.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.support.As;

/** People who were given the code of a share. */
@Dependent
class Strangers {

    static final Viewer STRANGER = new Viewer(Viewer.Channel.PAGE, "198.51.100.1 Browser");
    static final Viewer ANOTHER = new Viewer(Viewer.Channel.PAGE, "198.51.100.2 Browser");

    @Inject
    private Viewings viewings;

    @Inject
    private As as;

    View look(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.look(share.code().secret(), viewer));
    }

    View open(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.open(share.code().secret(), viewer));
    }
}
