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

    private static final int MOST_KEPT = 2_000;
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    /** The form that was deployed together with the model that refers to it. */
    Optional<FormSchema> find(CommandContext context, String formRef, String deploymentId) {
        var key = deploymentId + "/" + formRef;
        var known = parsed.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var ref = new CamundaFormRefImpl(formRef, "deployment");
        var definition = (CamundaFormDefinitionEntity)
                context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(ref, deploymentId));
        if (definition == null) {
            return Optional.empty();
        }
        if (parsed.size() > MOST_KEPT) {
            parsed.clear();
        }
        var schema = FormSchema.parse(read(context.runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))));
        parsed.put(key, schema);
        return Optional.of(schema);
    }

    private static String read(InputStream resource) {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("A deployed form cannot be read", unreadable);
        }
    }
}
