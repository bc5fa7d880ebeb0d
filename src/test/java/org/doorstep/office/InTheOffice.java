package org.doorstep.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in the whole office: real models, delegates, use cases and database, with the people of the demo office, each at a desk
 * that calls over HTTP. All
 * such tests share one application; each brings its own petitions. No job runs unless the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.generate-unique-process-engine-name=false") // the REST API asks for "default"
@ActiveProfiles("demo")
@Import({TheOffice.class, Desks.class, AnotherLaw.class})
@ExtendWith(OfficeHours.class)
public @interface InTheOffice {}
