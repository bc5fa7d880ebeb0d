package org.doorstep.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.review.OrderCarryOut;
import org.springframework.stereotype.Component;

/** Step {@code service_orderCarryOut} of {@code review}. */
@Component
class OrderCarryOutDelegate implements JavaDelegate {

    private final OrderCarryOut orderCarryOut;

    OrderCarryOutDelegate(OrderCarryOut orderCarryOut) {
        this.orderCarryOut = orderCarryOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderCarryOut.order(ReviewProcess.REVIEW.in(execution));
    }
}
