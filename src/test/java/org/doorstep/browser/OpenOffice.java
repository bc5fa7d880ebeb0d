package org.doorstep.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A test in Chromium of the demo office at work, as {@code spring-boot:run} opens it: what the machine has to do, it does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@InBrowser
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.generate-unique-process-engine-name=false", // the Tasklist asks for "default"
            "camunda.bpm.job-execution.enabled=true"
        })
@ActiveProfiles("demo")
@Import(Desktop.class)
@DirtiesContext // two engines of one name cannot live side by side
@interface OpenOffice {}
