package org.doorstep.portal.api;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts strangers where they hand in a petition, look one up or have something computed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class PortalConfiguration implements WebMvcConfigurer {

    private final PaceOfStrangers pace;

    PortalConfiguration(PaceOfStrangers pace) {
        this.pace = pace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(pace)
                .addPathPatterns("/api/petitions", "/petitions/new", "/petitions/look-up")
                .addPathPatterns("/api/deadlines/**", "/deadlines");
    }
}
