package org.doorstep.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.doorstep.kernel.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets strangers mistype a number or a query code as often as people do and no oftener; who knows the code is not
 * counted. Works where a wrong code is answered with 404.
 */
@Component
class PaceOfGuesses implements HandlerInterceptor {

    private final Actors actors;
    private final Hourly wrong;

    PaceOfGuesses(PortalSettings settings, Actors actors, Clock clock) {
        this.actors = actors;
        this.wrong = new Hourly(settings.wrongCodesPerHour(), clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (actors.isStranger() && wrong.isSpentBy(request.getRemoteAddr())) {
            throw PaceOfStrangers.tooMany(response);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (actors.isStranger() && response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            wrong.admits(request.getRemoteAddr());
        }
    }
}
