package org.doorstep.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Reads every {@code messages/<module>_<language>.properties} and settles which language a request is answered in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeLanguage.class)
class WordsConfiguration {

    @Bean
    MessageSource messageSource(OfficeLanguage office) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> "classpath:messages/" + name.replace("_en.properties", ""))
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(office.locale());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(
                true); // so that a quote is doubled in every message, not only beside arguments
        return messages;
    }

    @Bean
    LocaleResolver localeResolver(OfficeLanguage office) {
        var byReader = new CookieThenHeader();
        byReader.setSupportedLocales(OfficeLanguage.SPOKEN.stream()
                .map(spoken -> Locale.forLanguageTag(spoken.getLanguage()))
                .toList());
        byReader.setDefaultLocale(office.locale());
        return byReader;
    }
}
