package org.seneid.payments.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.seneid.payments.ReceiptCode;
import org.seneid.payments.ReceiptNumber;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.receipt.ReceiptCheck;
import org.seneid.payments.receipt.ReceiptCheck.Verdict;
import org.seneid.payments.receipt.Receipts;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.throttle.RetryAfter;

/** Where anybody who was handed a receipt checks it, with the code printed on it. A GET tells nothing. */
@Named
@RequestScoped
public class ReceiptCheckPage {

    private static final int LONGEST_CODE = 40;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    Receipts receipts;

    @Inject
    PortalAddress address;

    private String number;
    private String code = "";
    private boolean misread;
    private ReceiptCheck check;

    public void load() {
        var receipt = ReceiptNumber.typed(number).orElseThrow(NotFound::new);
        number = receipt.value();
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        if (!((HttpServletRequest) faces.getRequest()).getMethod().equals("POST")) return;
        var typed = faces.getRequestParameterMap().getOrDefault("code", "");
        code = typed.length() > LONGEST_CODE ? typed.substring(0, LONGEST_CODE) : typed;
        var read = ReceiptCode.typed(code);
        misread = read.isEmpty();
        if (misread) return;
        check = receipts.check(receipt, read.get());
        if (check.verdict() == Verdict.TOO_MANY_ATTEMPTS) faces.setResponseStatus(TOO_MANY_REQUESTS);
        if (check.verdict() == Verdict.WRONG) faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Null before a code was sent. */
    public ReceiptCheck getCheck() {
        return check;
    }

    public boolean isGenuine() {
        return check != null && check.verdict() == Verdict.GENUINE;
    }

    /** The key of the receipt's state, as a stranger is told it. */
    public String getStatusKey() {
        if (check.transfer()) return "payments.check.sent";
        if (check.status().open()) return "payments.check.open";
        if (check.status() == PaymentStatus.REFUNDED) return "payments.status.REFUNDED";
        return check.status() == PaymentStatus.SETTLED ? "payments.check.settled" : "payments.check.reversed";
    }

    /** The key of what is wrong with the code; empty when nothing is. */
    public String getProblem() {
        if (misread) return "payments.check.code-shape";
        if (check == null || isGenuine()) return "";
        return check.verdict() == Verdict.WRONG ? "payments.check.wrong" : "platform.throttle.wait";
    }

    /** How long to wait, when that is the problem. */
    public long getMinutes() {
        return check == null ? 0 : check.retryAfter().map(RetryAfter::minutes).orElse(0L);
    }

    /** Where the genuine page is. */
    public String getHome() {
        return address.of("/");
    }

    public String getCode() {
        return code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
