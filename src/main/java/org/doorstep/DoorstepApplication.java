package org.doorstep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Doorstep. */
@SpringBootApplication
public class DoorstepApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DoorstepApplication.class, arguments);
    }
}
