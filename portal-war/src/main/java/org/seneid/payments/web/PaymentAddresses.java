package org.seneid.payments.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where bills and payments are. */
@ApplicationScoped
class PaymentAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/bills", "/payments/bills.xhtml"),
                Address.citizen("/bills/codes", "/payments/codes.xhtml"),
                Address.citizen("/bills/{id}", "/payments/bill.xhtml"),
                Address.citizen("/bills/{id}/pay", "/payments/pay.xhtml"),
                Address.citizen("/payments", "/payments/payments.xhtml"),
                Address.citizen("/payments/{id}", "/payments/receipt.xhtml"),
                Address.citizen("/payments/{id}.pdf", "/internal/receipt.pdf"),
                Address.open("/r/{number}", "/payments/check.xhtml"));
    }
}
