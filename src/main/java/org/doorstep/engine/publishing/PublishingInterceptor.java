package org.doorstep.engine.publishing;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.doorstep.engine.guard.Outside;
import org.doorstep.engine.publishing.Publications.Origin;
import org.doorstep.engine.publishing.Publications.Publication;
import org.doorstep.engine.submission.CommandFields;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands behind the Deploy button: what arrives is merged into the published set, the whole set is checked, and the whole
 * set is deployed, so that forms, decisions and called models stay bound to what they were tested with.
 */
public final class PublishingInterceptor extends CommandInterceptor {

    private static final String PUBLISHERS = "process-manager";

    private final ObjectProvider<Publishing> publishing;

    public PublishingInterceptor(ObjectProvider<Publishing> publishing) {
        this.publishing = publishing;
    }

    @Override
    @SuppressWarnings("unchecked") // a deployment is answered with a deployment
    public <T> T execute(Command<T> command) {
        if (command instanceof DeployCmd && Outside.isCalling()) {
            return (T) publish(command);
        }
        return next.execute(command);
    }

    private Object publish(Command<?> command) {
        var context = Context.getCommandContext();
        var groups = context.getAuthentication().getGroupIds();
        if (groups == null || !groups.contains(PUBLISHERS)) {
            throw new AuthorizationException(publishing.getObject().onlyManagers());
        }
        var sent = (DeploymentBuilderImpl)
                Objects.requireNonNull(CommandFields.read(command, "deploymentBuilder"), "every deployment has one");
        return context.runWithoutAuthorization(() -> publish(context, sent));
    }

    private Object publish(CommandContext context, DeploymentBuilderImpl sent) {
        var office = publishing.getObject();
        var publications = office.publications();
        publications.lock();
        var last = publications.last();
        var published = last.map(publication -> publications.files(publication.deploymentId()))
                .orElseGet(() -> new ModelFiles(new TreeMap<>()));
        var merged = office.merged(published, arrived(sent, publications));
        if (last.isPresent() && merged.differences(published).isEmpty()) {
            return context.getDeploymentManager().findDeploymentById(last.get().deploymentId());
        }
        var whole = new DeploymentBuilderImpl(
                (RepositoryServiceImpl) context.getProcessEngineConfiguration().getRepositoryService());
        whole.name(Publisher.DEPLOYMENT_NAME).source(Publisher.DEPLOYMENT_NAME);
        whole.activateProcessDefinitionsOn(sent.getProcessDefinitionsActivationDate());
        merged.files().forEach((name, bytes) -> whole.addInputStream(name, new ByteArrayInputStream(bytes)));
        var deployment = deploy(whole);
        publications.add(
                new Publication(deployment.getId(), Origin.MANAGER, merged.fingerprint()),
                context.getAuthenticatedUserId());
        return deployment;
    }

    private DeploymentWithDefinitions deploy(DeploymentBuilderImpl whole) {
        try {
            return next.execute(new DeployCmd(whole));
        } catch (ParseException unfit) {
            throw EngineReports.refusal(unfit);
        }
    }

    /** What was sent, or what an earlier deployment held that is to be published again. */
    private static Map<String, byte[]> arrived(DeploymentBuilderImpl sent, Publications publications) {
        DeploymentEntity deployment = sent.getDeployment();
        if (deployment.getTenantId() != null
                || !sent.getDeploymentResourcesById().isEmpty()
                || !sent.getDeploymentResourcesByName().isEmpty()) {
            throw new Refusal("engine.wholeSetsOnly");
        }
        var arrived = new TreeMap<String, byte[]>();
        sent.getDeployments()
                .forEach(id -> arrived.putAll(publications.files(id).files()));
        if (deployment.getResources() != null) {
            deployment.getResources().forEach((name, resource) -> arrived.put(name, bytes(resource)));
        }
        return arrived;
    }

    private static byte[] bytes(ResourceEntity resource) {
        return resource.getBytes();
    }
}
