package org.seneid.platform.web;

import java.util.List;

/** The addresses of one room; each room has one such bean, and together they are all that the portal answers to people. */
public interface Addresses {

    List<Address> addresses();
}
