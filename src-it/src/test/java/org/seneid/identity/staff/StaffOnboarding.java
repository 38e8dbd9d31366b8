package org.seneid.identity.staff;

import static org.seneid.identity.account.Callers.HOME;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.activation.StaffActivation;
import org.seneid.identity.activation.StaffActivations;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Operators;
import org.seneid.support.Residents;

/** An operator who opens accounts of those who begin to work here, and how these take them up. */
@Dependent
class StaffOnboarding {

    static final String CHOSEN = "ghế bút trăng mưa cột";
    static final String WHY = "Nghỉ việc từ hôm nay";

    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffDirectory list;

    @Inject
    private StaffActivations activations;

    @Inject
    private SignIns signIns;

    @Inject
    private Operators operators;

    @Inject
    private Residents residents;

    @Inject
    private Databases databases;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Actor operator;

    @PostConstruct
    void somebodyOpensAccounts() {
        operator = operators.operator();
    }

    Actor operator() {
        return operator;
    }

    NewStaff newcomer(Role role) throws Exception {
        var somebody = residents.stranger();
        var number = somebody.get("number");
        return NewStaff.typed(number, "new." + number, somebody.get("name"), role);
    }

    PublicId opened(NewStaff who) throws Exception {
        return as.operator(operator, () -> accounts.open(who));
    }

    String code(PublicId id, String reason) throws Exception {
        return as.operator(operator, () -> accounts.giveCode(id, reason)).code();
    }

    void lock(Actor by, PublicId id) throws Exception {
        as.operator(by, () -> accounts.lock(id, WHY));
    }

    /** An account that is in use. */
    PublicId taken(NewStaff who) throws Exception {
        var id = opened(who);
        complete(begun(who, code(id, "")), CHOSEN);
        return id;
    }

    StaffActivation begun(NewStaff who, String code) {
        acting.asNobody(HOME);
        return activations.begin(who.caller(), code);
    }

    void complete(StaffActivation begun, String password) {
        activations.complete(begun, password, begun.app().code(clock.instant()));
    }

    Object enter(StaffActivation begun) {
        acting.asNobody(HOME);
        return signIns.answer(
                new SignInRequest(new OfActivation(begun.activation()), new ClientInfo(Optional.empty(), "")));
    }

    StaffRow row(PublicId id) throws Exception {
        return as.operator(operator, () -> list.byId(id));
    }

    Account account(PublicId id) throws Exception {
        return as.operator(operator, () -> accounts.byId(id));
    }

    PublicId publicId(Actor who) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        who.account().value())
                .get(0)
                .get("public_id"));
    }

    long open(Actor who) throws Exception {
        return databases
                .portal("select id from user_session where public_id = ? and ended_at is null", who.session())
                .size();
    }
}
