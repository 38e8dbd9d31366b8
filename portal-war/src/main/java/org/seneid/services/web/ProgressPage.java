package org.seneid.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.services.progress.ApplicationProgress;

/** How far a citizen's applications are, as an agent sees it. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    ApplicationProgress progress;

    private List<ApplicationProgress.Line> lines;

    public List<ApplicationProgress.Line> getLines() {
        if (lines == null) lines = progress.mine();
        return lines;
    }
}
