package org.doorstep.words;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** Answers a page in the language its reader chose by link, and everything else in the one the client asked for. */
final class CookieThenHeader extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, OfficeLanguage.COOKIE);
        boolean page = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (page && chosen != null) {
            for (var spoken : OfficeLanguage.SPOKEN) {
                if (spoken.getLanguage().equals(chosen.getValue())) {
                    return spoken;
                }
            }
        }
        return super.resolveLocale(request);
    }
}
