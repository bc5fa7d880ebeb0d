package org.doorstep.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A call of the API that another site cannot have forged: it carries no session, or its credentials stand in a header
 * that a browser does not add to a request from elsewhere.
 */
final class WithoutSession implements RequestMatcher {

    private static final RequestMatcher API = new OrRequestMatcher(
            AntPathRequestMatcher.antMatcher("/api/**"), AntPathRequestMatcher.antMatcher("/engine-rest/**"));

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!API.matches(request)) {
            return false;
        }
        var credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            return request.getSession(false) == null;
        }
        return credentials.regionMatches(true, 0, "Basic ", 0, "Basic ".length())
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
