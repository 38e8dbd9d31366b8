package org.seneid.payments.bill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** The customer codes that the citizen follows, and a form for one more. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    CustomerCodes codes;

    @Inject
    Language language;

    @NotNull(message = "payments.codes.payee.missing")
    private Payee payee;

    @NotBlank(message = "payments.codes.code.missing")
    @Size(max = 60, message = "payments.codes.code.long")
    private String code;

    private List<CustomerCode> mine;

    public String add() {
        var customer = codes.add(payee, code);
        return Redirect.pageSaying(
                "/bills", "payments.codes.added", customer.getPayee().title(), customer.getHolder());
    }

    public List<CustomerCode> getMine() {
        if (mine == null) mine = codes.mine();
        return mine;
    }

    public List<SelectItem> getPayees() {
        var words = Messages.in(language.locale());
        return Arrays.stream(Payee.values())
                .filter(each -> each.kind().recurring())
                .map(each -> new SelectItem(
                        each,
                        words.text(
                                "payments.codes.payee.choice",
                                words.text(each.kind().nameKey()),
                                each.title())))
                .toList();
    }

    public Payee getPayee() {
        return payee;
    }

    public void setPayee(Payee payee) {
        this.payee = payee;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
