package org.seneid.platform.adapter;

import java.time.Duration;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.SettingsCheck;

/**
 * Which adapter was configured for a port.
 *
 * @param setting the key that chooses it, such as {@code sen.sms}
 * @param port what it reaches, such as {@code SMS gateways}
 * @param name of the adapter
 * @param timeLimit how long one call may take
 */
public record AdapterChoice(String setting, String port, String name, Duration timeLimit) {

    /** The name of every port's adapter that a demo comes with. */
    public static final String SANDBOX = "sandbox";

    /**
     * Keeps a portal that is no demo from what the sandbox makes up.
     *
     * @param why what the sandbox does, as the end of a sentence about it
     * @throws StartRefused when the sandbox was chosen and this is no demo
     */
    public void refuseSandbox(SettingsCheck start, String why) {
        if (!start.demo() && name.equals(SANDBOX)) throw sandboxRefused(why);
    }

    /** The refusal itself, for a port that knows its sandbox by more than the name. */
    public StartRefused sandboxRefused(String why) {
        return new StartRefused("Set " + setting + " to the adapter of real " + port + ": the sandbox " + why + ".");
    }

    StartRefused unknown() {
        return new StartRefused("There is no adapter of " + port + " called " + name + " (" + setting + ").");
    }
}
