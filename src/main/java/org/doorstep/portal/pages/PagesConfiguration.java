package org.doorstep.portal.pages;

import org.apache.catalina.filters.FailedRequestFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers a form that cannot be read before its token is looked for: it would seem to have none and to be forged. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    FilterRegistrationBean<FailedRequestFilter> unreadableForms() {
        var filter = new FilterRegistrationBean<>(new FailedRequestFilter());
        filter.addUrlPatterns("/petitions/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }
}
