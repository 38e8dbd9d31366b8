package org.seneid.platform.web.address;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What machines call. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
