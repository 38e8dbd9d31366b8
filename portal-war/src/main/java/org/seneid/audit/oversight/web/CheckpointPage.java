package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.audit.oversight.Checkpoints;
import org.seneid.audit.sequencer.CheckpointTable.Signed;
import org.seneid.platform.NotFound;

/** One signed state of the trail, word for word. */
@Named
@RequestScoped
public class CheckpointPage {

    private static final String SIZE = "[0-9]{1,18}";

    @Inject
    Checkpoints checkpoints;

    @Inject
    HttpServletRequest request;

    private Signed signed;

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        var size = request.getParameter("size");
        if (size == null || !size.matches(SIZE)) throw new NotFound();
        signed = checkpoints.bySize(Long.parseLong(size));
    }

    public Signed getSigned() {
        return signed;
    }
}
