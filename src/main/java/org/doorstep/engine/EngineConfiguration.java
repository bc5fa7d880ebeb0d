package org.doorstep.engine;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of Doorstep receives from the engine: its time. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** In the zone of the office, wherever its machines stand: a day ends there when it ends for the citizen. */
    @Bean
    Clock clock(@Value("${doorstep.zone:Asia/Shanghai}") ZoneId zone) {
        return new EngineClock(zone);
    }
}
