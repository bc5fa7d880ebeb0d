package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around each page: mistakes none so far, and where the language switch comes back to. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    @ModelAttribute("mistakes")
    Mistakes mistakes() {
        return Mistakes.NONE;
    }

    /** The address of the page that is read; empty for an answer to a form, which cannot be asked for again. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) ? request.getRequestURI() : "";
    }
}
