package org.doorstep.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets strangers hand in as fast as people write and no faster; officers are not counted. */
@Component
class PaceOfStrangers implements HandlerInterceptor {

    private static final String RETRY_IN_SECONDS = "3600";

    private final PortalSettings settings;
    private final Actors actors;
    private final Clock clock;
    private final AtomicReference<Hour> hour = new AtomicReference<>(Hour.from(Instant.EPOCH));

    PaceOfStrangers(PortalSettings settings, Actors actors, Clock clock) {
        this.settings = settings;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var counts =
                HttpMethod.POST.matches(request.getMethod()) && actors.current().equals(OfficerId.SYSTEM);
        if (counts && !admits(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_IN_SECONDS);
            throw new Refusal(Refusal.Kind.TOO_MANY, "portal.tooMany");
        }
        return true;
    }

    private boolean admits(String address) {
        var start = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var now = hour.updateAndGet(last -> last.start().equals(start) ? last : Hour.from(start));
        return now.all().incrementAndGet() <= settings.altogether() // so the map stays small as well
                && now.from().merge(address, 1, Integer::sum) <= settings.petitionsPerHour();
    }

    /** Who came in one hour, and how often. */
    private record Hour(Instant start, AtomicInteger all, Map<String, Integer> from) {

        static Hour from(Instant start) {
            return new Hour(start, new AtomicInteger(), new ConcurrentHashMap<>());
        }
    }
}
