package org.seneid.registry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.seneid.registry.Registers;

/** What anybody needs who checks a register's signature without trusting the portal's word for it. */
@RequestScoped
@Path("/registers")
public class RegistersResource {

    @Inject
    Registers registers;

    @GET
    @Path("/jwks")
    @Produces("application/jwk-set+json")
    public String keys() {
        return registers.keys().toPublicJWKSet().toString();
    }
}
