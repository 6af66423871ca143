package vn.motcua.gateway.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.browser.Browser;

/** Gives all tests of pages one {@link Dashboard}, opened once; without a Chromium they are skipped. */
public final class InBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback, AfterEachCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.installed().isPresent()
                ? ConditionEvaluationResult.enabled("a Chromium is there")
                : ConditionEvaluationResult.disabled(
                        "No Chromium found: install it (apt-get install chromium) or name it in the variable CHROMIUM");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        dashboard(context).fresh();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            dashboard(context).check();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Dashboard.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return dashboard(context);
    }

    private static Dashboard dashboard(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(InBrowser.class))
                .computeIfAbsent(Dashboard.class, key -> new Dashboard(), Dashboard.class);
    }
}
