package org.seneid.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where sharing is found. */
@ApplicationScoped
class SharingAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/sharing", "/sharing/shares.xhtml"),
                Address.citizen("/sharing/new", "/sharing/new.xhtml"),
                Address.citizen("/sharing/new/{draft}", "/sharing/new.xhtml"),
                Address.citizen("/sharing/new/{draft}/terms", "/sharing/terms.xhtml"),
                Address.citizen("/sharing/new/{draft}/check", "/sharing/check.xhtml"),
                Address.citizen("/sharing/{id}", "/sharing/share.xhtml"),
                Address.open("/v", "/sharing/code.xhtml"),
                Address.open("/v/{code}", "/sharing/verify.xhtml"));
    }
}
