package org.doorstep.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneNonceTest {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void a_page_whose_nonce_was_overtaken_still_runs_its_scripts() throws Exception {
        var answer = asked("/camunda/app/tasklist/default/", "<script nonce=\"mine\"></script>");

        assertThat(answer.getHeader(POLICY)).isEqualTo("script-src 'nonce-mine' 'strict-dynamic'");
        assertThat(answer.getContentAsString()).isEqualTo("<script nonce=\"mine\"></script>");
    }

    @Test
    void a_page_without_scripts_keeps_its_policy() throws Exception {
        assertThat(asked("/camunda/app/tasklist/default/", "<p>nothing</p>").getHeader(POLICY))
                .isEqualTo("script-src 'nonce-another' 'strict-dynamic'");
    }

    private static MockHttpServletResponse asked(String page, String content) throws Exception {
        var response = new MockHttpServletResponse();
        var engine = new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            public void service(ServletRequest request, ServletResponse answer) throws IOException {
                ((HttpServletResponse) answer).setHeader(POLICY, "script-src 'nonce-another' 'strict-dynamic'");
                answer.getWriter().write(content);
            }
        };
        new OneNonce().doFilter(new MockHttpServletRequest("GET", page), response, new MockFilterChain(engine));
        return response;
    }
}
