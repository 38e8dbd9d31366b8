package org.seneid.identity.guardianship.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.seneid.identity.guardianship.Guardianship;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** For whom I may act, and who may act for me. */
@Named
@RequestScoped
public class DependantsPage {

    private static final String ADDRESS = "/dependants";

    @Inject
    Guardianships guardianships;

    @Inject
    HttpServletRequest request;

    private List<Guardianship> mine;
    private List<Guardianship> asked;
    private List<Guardianship> actingForMe;

    public List<Guardianship> getMine() {
        if (mine == null) mine = guardianships.mine();
        return mine;
    }

    public List<Guardianship> getAsked() {
        if (asked == null) asked = guardianships.askedOfMe();
        return asked;
    }

    public List<Guardianship> getActingForMe() {
        if (actingForMe == null) actingForMe = guardianships.actingForMe();
        return actingForMe;
    }

    public String actFor(String guardianship) {
        GuardianshipFilter.ACTED_FOR.keep(request, guardianships.actFor(new PublicId(guardianship)));
        return Redirect.page("/home");
    }

    public String agree(String guardianship) {
        guardianships.agree(new PublicId(guardianship));
        return Redirect.pageSaying(ADDRESS, "identity.dependants.agreed");
    }

    public String refuse(String guardianship) {
        guardianships.refuse(new PublicId(guardianship));
        return Redirect.pageSaying(ADDRESS, "identity.dependants.refused");
    }

    public String giveUp(String guardianship) {
        guardianships.giveUp(new PublicId(guardianship));
        return Redirect.pageSaying(ADDRESS, "identity.dependants.given-up");
    }

    public String withdraw(String guardianship) {
        guardianships.withdraw(new PublicId(guardianship));
        return Redirect.pageSaying(ADDRESS, "identity.dependants.withdrawn");
    }
}
