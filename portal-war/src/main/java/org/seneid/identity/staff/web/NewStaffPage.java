package org.seneid.identity.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.seneid.identity.staff.NewStaff;
import org.seneid.identity.staff.StaffAccounts;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.Redirect;

/** Somebody is to work here: their account is opened, and they are given a code next. */
@Named
@RequestScoped
public class NewStaffPage {

    @Inject
    StaffAccounts accounts;

    private String number;
    private String login;
    private String name;
    private String role;

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        accounts.begin();
    }

    public String open() {
        var wanted = getRoles().stream().filter(one -> one.name().equals(role)).findFirst();
        var id = accounts.open(NewStaff.typed(number, login, name, wanted.orElse(null)));
        return Redirect.pageSaying("/operations/staff/" + id, "identity.staff-new.opened");
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::staff).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String typed) {
        login = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String chosen) {
        role = chosen;
    }
}
