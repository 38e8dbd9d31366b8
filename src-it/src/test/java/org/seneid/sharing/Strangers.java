package org.seneid.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.sharing.viewing.ShareView;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.support.As;

/** People who were given the code of a share. */
@Dependent
public class Strangers {

    public static final Viewer STRANGER = new Viewer(Viewer.Channel.PAGE, "198.51.100.1 Browser");
    public static final Viewer ANOTHER = new Viewer(Viewer.Channel.PAGE, "198.51.100.2 Browser");

    @Inject
    private Viewings viewings;

    @Inject
    private As as;

    public ShareView look(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.look(share.code().secret(), viewer));
    }

    ShareView open(NewShare share, Viewer viewer) throws Exception {
        return as.nobody(() -> viewings.open(share.code().secret(), viewer));
    }
}
