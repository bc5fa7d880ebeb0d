package org.doorstep.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Chromium once for all tests and gives each test a {@link Browsing}, with a picture where the test failed. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    /** Closed by JUnit after the last test. */
    private record Shared(Chromium chromium) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            chromium.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var shared = test.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(Chromium.start()), Shared.class);
        var browsing = new Browsing(
                shared.chromium().browser(),
                test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getRequiredTestMethod().getName());
        test.getStore(HERE).put(Browsing.class, browsing);
        return browsing;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var browsing = test.getStore(HERE).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            browsing.keepFailure();
        }
        browsing.close();
    }
}
