package org.doorstep.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A {@code @SpringBootTest} on a real PostgreSQL with the settings of the profile {@code postgres}. To run one set of tests
 * on H2 too, put them into an abstract class and extend it twice.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = OnPostgres.FreshDatabase.class)
public @interface OnPostgres {

    /** Says to the application where the database of this test is. */
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MockPropertySource("test-postgres")
                            .withProperty("DOORSTEP_DB_URL", TestPostgres.freshDatabase())
                            .withProperty("DOORSTEP_DB_USER", "postgres")
                            .withProperty("DOORSTEP_DB_PASSWORD", "none")
                            .withProperty("doorstep.vault.keyset", "target/keysets/postgres")
                            .withProperty("doorstep.vault.create", "true"));
        }
    }
}
