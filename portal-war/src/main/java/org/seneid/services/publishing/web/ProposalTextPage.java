package org.seneid.services.publishing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.Redirect;
import org.seneid.services.definition.DefinitionProblem;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.publishing.FormProposals;
import org.seneid.services.web.FormWords;

/** A developer writes a definition, and reads line by line what is wrong with it. */
@Named
@RequestScoped
public class ProposalTextPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    FormProposals proposals;

    @Inject
    FormWords words;

    private Optional<PublicId> id = Optional.empty();
    private String text;

    @PostConstruct
    void opened() {
        var named = address.get("id");
        if (named == null) return;
        if (!PublicId.shaped(named)) throw new NotFound();
        id = Optional.of(new PublicId(named));
    }

    public void load() {
        getText();
    }

    /** The page itself when something is wrong, with everything that was typed. */
    public String keep() {
        try {
            return Redirect.page("/partners/forms/" + proposals.keep(id, text == null ? "" : text));
        } catch (DefinitionRejected rejected) {
            var faces = FacesContext.getCurrentInstance();
            for (var problem : rejected.problems()) faces.addMessage("text", said(faces, problem));
            return null;
        }
    }

    private FacesMessage said(FacesContext faces, DefinitionProblem problem) {
        var args = problem.args().toArray();
        if (problem.line() == 0) return PageMessage.error(faces, problem.key(), args);
        return PageMessage.error(faces, "services.publishing.line", problem.line(), words.text(problem.key(), args));
    }

    public String getBack() {
        return id.map(one -> "/partners/forms/" + one).orElse("/partners/forms");
    }

    /** What was typed; else the draft, or the newest version of the service that the address names. */
    public String getText() {
        if (text == null) text = id.map(one -> proposals.byId(one).definition()).orElseGet(this::beginning);
        return text;
    }

    private String beginning() {
        var from = address.get("from");
        return from == null || from.isEmpty() ? "" : proposals.text(from);
    }

    public void setText(String typed) {
        text = typed == null ? "" : typed;
    }
}
