package org.seneid.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where documents are. */
@ApplicationScoped
class DocumentAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/documents", "/documents/documents.xhtml"),
                Address.citizen("/documents/new", "/documents/integrate.xhtml"),
                Address.citizen("/documents/{kind}", "/documents/document.xhtml"),
                Address.citizen("/documents/{kind}/{id}", "/documents/document.xhtml"),
                Address.citizen("/documents/{kind}/{id}/mistake", "/documents/mistake.xhtml"),
                Address.citizen("/documents/{kind}/{id}.pdf", "/internal/document.pdf"),
                Address.open("/d/{code}", "/documents/copy.xhtml"));
    }
}
