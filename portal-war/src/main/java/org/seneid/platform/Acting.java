package org.seneid.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who acts in this request, and in which citizen's account. Everything asks this; nothing asks the HTTP session. */
@RequestScoped
public class Acting {

    private Actor actor;
    private AccountId citizen;
    private String address = "";

    /** Called once a request, by the door: the filter that knows the session, a job, or a test. */
    public void as(Actor signedIn, String fromAddress) {
        actor = signedIn;
        citizen = signedIn.account();
        address = fromAddress;
    }

    /** A visitor without an account: the public pages. */
    public void asNobody(String fromAddress) {
        actor = null;
        citizen = null;
        address = fromAddress;
    }

    /** A job or a seeder that works in one citizen's account. */
    public void asSystemFor(AccountId account) {
        actor = null;
        citizen = account;
        address = "";
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** @throws IllegalStateException when nobody is signed in: a boundary's role let the wrong caller through */
    public Actor signedIn() {
        return actor().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /**
     * The account acted in; equal to the actor's own but in a helpdesk session or for a dependant.
     *
     * @throws IllegalStateException when there is none
     */
    public AccountId citizen() {
        if (citizen == null) throw new IllegalStateException("no citizen is acted for");
        return citizen;
    }

    /** The network address the request came from; empty for a job. */
    public String address() {
        return address;
    }
}
