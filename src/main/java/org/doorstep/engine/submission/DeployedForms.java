package org.doorstep.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.doorstep.engine.form.FormSchema;

/** The forms of the published models, as the running case knows them: each deployment keeps its own. */
final class DeployedForms {

    private static final String PAGE = "embedded:deployment:";
    private static final int MOST_KEPT = 2_000;
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    /** The form that was deployed together with the model that refers to it. */
    Optional<FormSchema> find(CommandContext context, String formRef, String deploymentId) {
        var definition = (CamundaFormDefinitionEntity) context.runWithoutAuthorization(
                new GetCamundaFormDefinitionCmd(new CamundaFormRefImpl(formRef, "deployment"), deploymentId));
        return Optional.ofNullable(definition)
                .map(form -> schema(context, form.getDeploymentId(), form.getResourceName()));
    }

    /** The form that describes the fields of an embedded page: it lies beside the page under the same name. */
    Optional<FormSchema> besidePage(CommandContext context, String formKey, String deploymentId) {
        if (!formKey.startsWith(PAGE) || !formKey.endsWith(".html")) {
            return Optional.empty();
        }
        var companion = formKey.substring(PAGE.length()).replaceFirst("html$", "form");
        return Optional.of(schema(context, deploymentId, companion));
    }

    private FormSchema schema(CommandContext context, String deploymentId, String resource) {
        var key = deploymentId + "/" + resource;
        var known = parsed.get(key);
        if (known == null) {
            if (parsed.size() > MOST_KEPT) {
                parsed.clear();
            }
            known = FormSchema.parse(
                    read(context.runWithoutAuthorization(new GetDeploymentResourceCmd(deploymentId, resource))));
            parsed.put(key, known);
        }
        return known;
    }

    private static String read(InputStream resource) {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("A deployed form cannot be read", unreadable);
        }
    }
}
