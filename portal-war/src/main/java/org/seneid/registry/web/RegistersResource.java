package org.seneid.registry.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seneid.registry.Registers;

/** What anybody needs who checks a register's signature without trusting the portal's word for it. */
@Path("/registers")
@Tag(name = "registers")
public class RegistersResource {

    @Inject
    Registers registers;

    @GET
    @Path("/jwks")
    @Produces("application/jwk-set+json")
    @Operation(summary = "The public keys that the registers sign with (RFC 7517)")
    public String keys() {
        return registers.keys().toPublicJWKSet().toString();
    }
}
