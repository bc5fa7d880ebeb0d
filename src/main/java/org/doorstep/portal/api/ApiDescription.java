package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says before it comes to the single addresses. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Doorstep",
                        version = "1",
                        description =
                                "Petitions (信访) from the door to the archive. Days are ISO 8601 (2026-11-24) in the"
                                        + " office's time zone, moments carry an offset, sizes are bytes. Codes are codes; what ends"
                                        + " in Name is in the language of Accept-Language (en, zh). Every error is a problem detail"
                                        + " (RFC 9457): title, status, detail, code, errors [{field, message}]. R22 is the"
                                        + " Regulations on Petition Work in force since 2022-05-01."))
@SecurityScheme(name = "staff", type = SecuritySchemeType.HTTP, scheme = "basic", description = "An officer's login")
@SecurityScheme(
        name = "queryCode",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = PetitionsController.QUERY_CODE,
        description = "What the petitioner was given at the registration (查询码, R22 §21)")
class ApiDescription {}
