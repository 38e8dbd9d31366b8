package org.seneid.platform.web.workplace;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;
import org.seneid.platform.web.address.RoutingFilter;
import org.seneid.platform.web.list.ListRequest;

/** Keeps the component library to the workplace: a citizen's page is made as if it were not there. */
public class WorkplaceFacesContextFactory extends FacesContextFactory {

    public WorkplaceFacesContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (!(getWrapped() instanceof PrimeFacesContextFactory library))
            throw new IllegalStateException("The library's factory is not the one below: " + getWrapped());
        var plain = library.getWrapped().getFacesContext(context, request, response, lifecycle);
        var workplace = request instanceof ServletRequest asked
                && Boolean.TRUE.equals(asked.getAttribute(RoutingFilter.WORKPLACE));
        PageNonce.give(plain);
        return workplace ? new PrimeFacesContext(new ListRequest(plain)) : plain;
    }
}
