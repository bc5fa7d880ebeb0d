package org.doorstep.office;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test the engine to assert on, and the real time and the office's own law back afterwards. */
final class OfficeHours implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(AnotherLaw.class).isRepealed();
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }
}
