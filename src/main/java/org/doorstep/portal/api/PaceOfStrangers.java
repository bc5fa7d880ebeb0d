package org.doorstep.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets strangers hand in as fast as people write, and ask as fast as people read, and no faster; officers are not counted. */
@Component
class PaceOfStrangers implements HandlerInterceptor {

    private static final String RETRY_IN_SECONDS = "3600";

    private final Actors actors;
    private final Hourly handedIn;
    private final Hourly asked;

    PaceOfStrangers(PortalSettings settings, Actors actors, Clock clock) {
        this.actors = actors;
        this.handedIn = new Hourly(settings.petitionsPerHour(), clock);
        this.asked = new Hourly(settings.questionsPerHour(), clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var pace = HttpMethod.POST.matches(request.getMethod()) ? handedIn : asked;
        if (actors.isStranger() && !pace.admits(request.getRemoteAddr())) {
            throw tooMany(response);
        }
        return true;
    }

    /** The answer to whoever comes too often, by whichever door. */
    static Refusal tooMany(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_IN_SECONDS);
        return new Refusal(Refusal.Kind.TOO_MANY, "portal.tooMany");
    }
}
