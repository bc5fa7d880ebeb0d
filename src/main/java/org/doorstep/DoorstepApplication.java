package org.doorstep;

import java.util.Arrays;
import org.doorstep.intake.command.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Doorstep, or hands a file to an office that runs already. */
@SpringBootApplication
public class DoorstepApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(ImportCommand.NAME)) {
            System.exit(ImportCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(DoorstepApplication.class, arguments);
    }
}
