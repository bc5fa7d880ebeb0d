package org.doorstep.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.apache.catalina.connector.ClientAbortException;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/** What becomes of failures that no controller has answered. */
@InTheOffice
@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {

    @Autowired
    ProblemAdvice advice;

    private final ServletWebRequest request =
            new ServletWebRequest(new MockHttpServletRequest(), new MockHttpServletResponse());

    @Test
    void a_browser_that_hangs_up_alarms_nobody(CapturedOutput log) throws Exception {
        var failure = new ClientAbortException(new SocketException("Broken pipe"));

        assertThat(advice.unexpected(failure, request)).isNull();

        assertThat(log).doesNotContain("nobody expected");
    }

    @Test
    void any_other_failure_is_on_the_log_and_told_without_its_insides(CapturedOutput log) throws Exception {
        var failure = new IOException("the disk of 10.0.0.7 is full");

        var answer = advice.unexpected(failure, request);

        assertThat(log).contains("nobody expected", "the disk of 10.0.0.7 is full");
        assertThat(String.valueOf(answer)).startsWith("<500").doesNotContain("10.0.0.7");
    }
}
