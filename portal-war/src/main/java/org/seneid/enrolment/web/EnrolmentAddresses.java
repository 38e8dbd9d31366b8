package org.seneid.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.Role;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where the police desk is, and the two ways to it from home. */
@ApplicationScoped
class EnrolmentAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                desk("/desk", "desk"),
                Address.staff("/desk/photo", "/internal/desk-photo", Role.OFFICER)
                        .takingFiles(),
                desk("/desk/found/{id}", "found"),
                desk("/desk/enrolments/{id}/originals", "originals"),
                desk("/desk/enrolments/{id}/originals/{original}", "original"),
                desk("/desk/enrolments/{id}/contacts", "contacts"),
                desk("/desk/enrolments/{id}/dependants", "dependants"),
                desk("/desk/enrolments/{id}/check", "check"),
                desk("/desk/enrolments/{id}/done", "done"),
                slip("/desk/enrolments/{id}/slip.pdf", "enrolment"),
                desk("/desk/accounts/{id}", "account"),
                slip("/desk/accounts/{id}/slip.pdf", "account"),
                open("/register", "register"),
                open("/register/phone", "register-phone"),
                open("/register/password", "register-password"),
                Address.citizen("/register/welcome", "/enrolment/register-welcome.xhtml"),
                open("/prepare", "prepare"),
                Address.citizen("/desk-notes", "/enrolment/notes.xhtml"));
    }

    private static Address open(String pattern, String view) {
        return Address.open(pattern, "/enrolment/" + view + ".xhtml");
    }

    private static Address slip(String pattern, String of) {
        return Address.staff(pattern, "/internal/slip.pdf?of=" + of, Role.OFFICER);
    }

    private static Address desk(String pattern, String view) {
        return Address.staff(pattern, "/enrolment/" + view + ".xhtml", Role.OFFICER);
    }
}
