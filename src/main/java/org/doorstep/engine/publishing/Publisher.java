package org.doorstep.engine.publishing;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.doorstep.engine.publishing.Publications.Origin;
import org.doorstep.engine.publishing.Publications.Publication;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the shipped models when the office starts, unless a manager has published: then the office's own set stays,
 * and the log says what the jar or the folder would have it otherwise.
 */
@Component
class Publisher implements SmartInitializingSingleton {

    static final String DEPLOYMENT_NAME = "doorstep";
    private static final String NOT_PUBLISHED =
            "The shipped models are not published; the office goes on with those it has.";
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final ShippedModels shipped;
    private final Publications publications;
    private final SetCheck check;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final Words words;
    private final OfficeLanguage office;

    Publisher(
            ShippedModels shipped,
            Publications publications,
            SetCheck check,
            RepositoryService repository,
            TransactionTemplate transaction,
            Words words,
            OfficeLanguage office) {
        this.shipped = shipped;
        this.publications = publications;
        this.check = check;
        this.repository = repository;
        this.transaction = transaction;
        this.words = words;
        this.office = office;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> publishShipped());
        } catch (Refusal refused) {
            LOG.error("{} {}", NOT_PUBLISHED, sentence(refused));
        } catch (ProcessEngineException unfit) {
            LOG.error(NOT_PUBLISHED, unfit);
        }
    }

    private String sentence(Refusal refused) {
        return words.say(
                office.locale(),
                "refusal." + refused.code(),
                refused.arguments().toArray());
    }

    void publishShipped() {
        publications.lock();
        var proposed = shipped.inOfficeLanguage();
        var last = publications.last();
        if (proposed.files().isEmpty()) {
            LOG.warn("No models were found to publish");
        } else if (last.isEmpty()) {
            publish(proposed);
        } else if (last.get().origin() == Origin.MANAGER) {
            tellDifferences(publications.files(last.get().deploymentId()), proposed);
        } else if (!last.get().fingerprint().equals(proposed.fingerprint())) {
            publish(proposed);
        }
    }

    private void check(ModelFiles proposed) {
        if (shipped.builtIn()) {
            check.tell(proposed);
        } else {
            check.check(proposed);
        }
    }

    private void publish(ModelFiles models) {
        check(models);
        var deployment = repository.createDeployment().name(DEPLOYMENT_NAME).source(DEPLOYMENT_NAME);
        models.files().forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        var id = deployment.deploy().getId();
        publications.add(new Publication(id, Origin.SHIPPED, models.fingerprint()), OfficerId.SYSTEM.value());
        LOG.info("Published {} files as one set", models.files().size());
    }

    private static void tellDifferences(ModelFiles published, ModelFiles proposed) {
        var differences = published.differences(proposed);
        if (!differences.isEmpty()) {
            LOG.warn(
                    "The office works by the models that a manager published. These shipped files differ from them"
                            + " and are not used: {}",
                    String.join(", ", differences));
        }
    }
}
