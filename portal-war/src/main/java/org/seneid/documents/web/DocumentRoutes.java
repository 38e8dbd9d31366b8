package org.seneid.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where documents are. */
@ApplicationScoped
class DocumentRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/documents", "/documents/documents.xhtml"),
                Route.citizen("/documents/new", "/documents/integrate.xhtml"),
                Route.citizen("/documents/{kind}", "/documents/document.xhtml"),
                Route.citizen("/documents/{kind}/{id}", "/documents/document.xhtml"),
                Route.citizen("/documents/{kind}/{id}/mistake", "/documents/mistake.xhtml"),
                Route.citizen("/documents/{kind}/{id}.pdf", "/internal/document.pdf"),
                Route.open("/d/{code}", "/documents/copy.xhtml"));
    }
}
