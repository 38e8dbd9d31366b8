package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.seneid.operations.ThrottleLimits;
import org.seneid.platform.throttle.LimitInForce;
import org.seneid.platform.web.PageFunctions;

/** The limits of attempts that hold now, and how many have to wait. */
@Named
@RequestScoped
public class LimitsPage {

    @Inject
    ThrottleLimits limits;

    public List<LimitInForce> getAll() {
        return limits.inForce();
    }

    /** A time in whole days, hours, minutes or seconds, whichever is the largest that it is a multiple of. */
    public String time(Duration time) {
        if (time.equals(Duration.ofDays(time.toDays()))) return unit("days", time.toDays());
        if (time.equals(Duration.ofHours(time.toHours()))) return unit("hours", time.toHours());
        if (time.equals(Duration.ofMinutes(time.toMinutes()))) return unit("minutes", time.toMinutes());
        return unit("seconds", time.toSeconds());
    }

    private static String unit(String unit, long number) {
        return PageFunctions.text("operations.unit." + unit, number);
    }
}
