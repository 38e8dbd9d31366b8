package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.Application;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;

/** Throws away a form that was begun, with everything that was typed and attached. */
@Named
@RequestScoped
public class DiscardPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Catalogue catalogue;

    @Inject
    FormDrafts drafts;

    private ServiceDefinition service;
    private Application begun;

    @PostConstruct
    void opened() {
        service = catalogue.definition(catalogue.latest(address.getOrDefault("slug", "")));
        begun = drafts.begun(service.slug()).orElse(null);
    }

    /** Where nothing was begun, there is nothing to discard. */
    public void load() {
        if (begun == null) Redirect.page(getBack());
    }

    public String discard() {
        if (begun != null) drafts.discard(begun.publicId());
        return Redirect.pageSaying(getBack(), "services.discard.done");
    }

    public ServiceDefinition getService() {
        return service;
    }

    /** What is thrown away; null when nothing is. */
    public Application getBegun() {
        return begun;
    }

    public String getBack() {
        return "/services/" + service.slug();
    }
}
