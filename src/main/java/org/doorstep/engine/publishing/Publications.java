package org.doorstep.engine.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sets of models that were published, in order; the last one is what the office works by. */
@Component
class Publications {

    /** Who proposed a published set. */
    enum Origin {
        SHIPPED,
        MANAGER
    }

    /** One published set: the engine's deployment, who proposed it and what it holds. */
    record Publication(String deploymentId, Origin origin, String fingerprint) {}

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final Clock clock;

    Publications(JdbcClient jdbc, RepositoryService repository, Clock clock) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.clock = clock;
    }

    /** Lets one node at a time publish, by the same row that the engine locks when it deploys. */
    void lock() {
        jdbc.sql("select name_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .list();
    }

    Optional<Publication> last() {
        return jdbc.sql("select deployment_id, origin, fingerprint from published_models order by number desc limit 1")
                .query((row, number) ->
                        new Publication(row.getString(1), Origin.valueOf(row.getString(2)), row.getString(3)))
                .optional();
    }

    /** The files of a deployment of the engine. */
    ModelFiles files(String deploymentId) {
        var files = new TreeMap<String, byte[]>();
        repository
                .getDeploymentResources(deploymentId)
                .forEach(resource -> files.put(resource.getName(), ((ResourceEntity) resource).getBytes()));
        return new ModelFiles(files);
    }

    void add(Publication publication, String publishedBy) {
        jdbc.sql("insert into published_models (deployment_id, origin, fingerprint, published_by, published_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        publication.deploymentId(),
                        publication.origin().name(),
                        publication.fingerprint(),
                        publishedBy,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
