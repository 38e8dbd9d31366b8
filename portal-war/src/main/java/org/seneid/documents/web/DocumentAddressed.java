package org.seneid.documents.web;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/**
 * What the address of a page is about: a kind of documents, and mostly one of them. Read from the request at once, because
 * choices in a form are needed before Faces fills view parameters in.
 */
public record DocumentAddressed(DocumentKind kind, Optional<PublicId> document) {

    /** @throws org.seneid.platform.NotFound when there are no documents of such a kind, or the id is none */
    public static DocumentAddressed inRequest() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return new DocumentAddressed(
                DocumentKind.ofSlug(parameters.get("kind")),
                Optional.ofNullable(parameters.get("id")).map(PublicId::new));
    }
}
