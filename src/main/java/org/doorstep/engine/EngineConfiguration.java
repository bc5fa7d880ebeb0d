package org.doorstep.engine;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of Doorstep receives from the engine: its time. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The zone is the machine's, because the engine computes its timers in it. */
    @Bean
    Clock clock() {
        return new EngineClock(ZoneId.systemDefault());
    }
}
