package org.seneid.platform.acting;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;

/** Who acts in this request, and in which citizen's account. Everything asks this; nothing asks the HTTP session. */
@RequestScoped
public class Acting {

    private Actor actor;
    private AccountId citizen;
    private String address = "";
    private Delegation behalf;

    /** Called once a request, by the door: the filter that knows the session, a job, or a test. */
    public void as(Actor signedIn, String fromAddress) {
        actor = signedIn;
        citizen = signedIn.account();
        address = fromAddress;
        behalf = null;
    }

    /** From now on in this request, whoever is signed in acts in the account of another. */
    public void onBehalfOf(Delegation other) {
        signedIn();
        behalf = other;
        citizen = other.account();
    }

    /** From now on in this request, whoever is signed in acts for themselves. */
    public void forThemselves() {
        behalf = null;
        citizen = signedIn().account();
    }

    /** A visitor without an account: the public pages. */
    public void asNobody(String fromAddress) {
        actor = null;
        citizen = null;
        address = fromAddress;
        behalf = null;
    }

    /** A job or a seeder that works in one citizen's account. */
    public void asSystemFor(AccountId account) {
        actor = null;
        citizen = account;
        address = "";
        behalf = null;
    }

    /** Who acts and for whom at one moment of the request, to go back to. */
    public record Now(Actor actor, AccountId citizen, String address, Delegation behalf) {}

    public Now now() {
        return new Now(actor, citizen, address, behalf);
    }

    /** Goes on as it was, when the portal did something of its own in between. */
    public void again(Now before) {
        actor = before.actor();
        citizen = before.citizen();
        address = before.address();
        behalf = before.behalf();
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

    /** The other in whose account the one who is signed in acts; empty when it is their own. */
    public Optional<Delegation> behalf() {
        return Optional.ofNullable(behalf);
    }

    /** Whether a part of the account acted in is open; all of one's own is. */
    public boolean shows(AccountPart sight) {
        return behalf == null || behalf.mandate().shows(sight);
    }

    /** Whether whoever is signed in may only look: nothing changes by it, and nothing that a look would start is started. */
    public boolean onlyLooks() {
        return behalf != null && behalf.mandate().looksOnly();
    }

    /** Whether something is hidden from whoever looks. */
    public boolean masks(MaskedField what) {
        return behalf != null && behalf.mandate().masks(what);
    }

    /** The number of the citizen acted for. */
    public PersonalId person() {
        return behalf == null ? signedIn().person() : behalf.person();
    }

    /** The level of assurance of the citizen acted for. */
    public int level() {
        return behalf == null ? signedIn().level() : behalf.level();
    }

    /** The network address the request came from; empty for a job. */
    public String address() {
        return address;
    }
}
