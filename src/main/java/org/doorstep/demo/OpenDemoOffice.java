package org.doorstep.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.directory.OfficeFile;
import org.doorstep.directory.SetUpOffice;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty directory with the demo office at start. */
@Component
@Profile("demo")
@Order(0)
class OpenDemoOffice implements ApplicationRunner {

    private final SetUpOffice office;
    private final Clock clock;

    OpenDemoOffice(SetUpOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        office.setUp(OfficeFile.read(new ClassPathResource("demo/office.yaml"))
                .inYear(LocalDate.now(clock).getYear()));
    }
}
