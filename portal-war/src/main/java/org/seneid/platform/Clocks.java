package org.seneid.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that knows the real time; everything else is given a {@link Clock}. */
@ApplicationScoped
public class Clocks {

    /** The zone of every citizen of this country, at the page. */
    public static final ZoneId CITIZENS_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @ApplicationScoped
    Clock real() {
        return Clock.systemUTC();
    }
}
