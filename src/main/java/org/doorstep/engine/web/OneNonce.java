package org.doorstep.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the policy of a page the nonce that its scripts carry. The engine's web applications keep one nonce for all
 * requests, so that a page loaded while another request ran would refuse its own scripts and stay empty.
 */
final class OneNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([A-Za-z0-9_-]+)\"");
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-[^']*'");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/"); // pages only, not what they load
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var policy = page.getHeader(POLICY);
        if (policy != null) {
            IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .results()
                    .findFirst()
                    .ifPresent(nonce -> page.setHeader(
                            POLICY, IN_POLICY.matcher(policy).replaceFirst("'nonce-" + nonce.group(1) + "'")));
        }
        page.copyBodyToResponse();
    }
}
