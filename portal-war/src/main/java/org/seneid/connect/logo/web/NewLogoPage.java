package org.seneid.connect.logo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.connect.logo.ClientLogos;
import org.seneid.connect.logo.LogoProblem;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** The form by which a developer sends a client's logo, and takes it away. */
@Named
@RequestScoped
public class NewLogoPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    ClientLogos logos;

    @Inject
    Language language;

    public String remove() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        var client = new PublicId(address.get("id"));
        var done = logos.remove(client);
        return Redirect.pageSaying(
                "/partners/" + client, done ? "connect.partners.saved" : "connect.partners.change-asked");
    }

    /** What was wrong with the file that was sent, in words; empty when nothing was. */
    public String getProblem() {
        return LogoProblem.of(String.valueOf(address.get("logo")))
                .map(problem -> Messages.in(language.locale()).text(problem.key()))
                .orElse("");
    }

    /** In bytes. */
    public int getLargest() {
        return ClientLogos.LARGEST_FILE;
    }
}
