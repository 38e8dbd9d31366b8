package org.seneid.services.result.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.services.result.DecisionOrder;
import org.seneid.services.result.DecisionOrderStatus;
import org.seneid.services.result.Results;

/** What comes of the application whose page is shown. */
@Named
@RequestScoped
public class ResultPart {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Results results;

    private PublicId id;
    private DecisionOrder order;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
        order = results.of(id).orElse(null);
    }

    /** Null when no register does anything for it. */
    public DecisionOrder getOrder() {
        return order;
    }

    public boolean isUnderway() {
        return order.status().open() && !order.isGivenUp();
    }

    /** Whether its register never answered, and somebody has to ask there. */
    public boolean isSilent() {
        return order.isGivenUp();
    }

    public boolean isRefused() {
        return order.status() == DecisionOrderStatus.REFUSED;
    }

    public boolean isLetter() {
        return order.status() == DecisionOrderStatus.DONE && order.kind().letter();
    }

    /** Whether a document was changed. */
    public boolean isDocument() {
        return order.status() == DecisionOrderStatus.DONE
                && order.kind().document().isPresent();
    }

    /** The kind of the document that was changed. */
    public DocumentKind getKind() {
        return order.kind().document().orElseThrow();
    }

    /** Where the letter is downloaded. */
    public String getFile() {
        return getHere() + "/letter.pdf";
    }

    public String getHere() {
        return "/applications/" + id;
    }

    /** The key of why the register refused. */
    public String getRefusal() {
        return "services.result.refusal." + order.refusal();
    }
}
