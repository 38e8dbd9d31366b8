package org.seneid.connect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** Says that a third party asked in a way that leads nowhere; its developer gets the protocol's word for it. */
@Named
@RequestScoped
public class RefusedPage {

    private static final String USUAL = "invalid_request";

    /** The errors that are told here, as no address of the client is known to be its own. */
    private static final Set<String> TOLD = Set.of(USUAL, "unauthorized_client", "invalid_request_uri");

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    public String getError() {
        var error = address.getOrDefault("error", USUAL);
        return TOLD.contains(error) ? error : USUAL;
    }
}
