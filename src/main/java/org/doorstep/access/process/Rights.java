package org.doorstep.access.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.doorstep.directory.Role;

/**
 * Who may do what in the engine. A task is seen by those it is for, and by nobody else: the engine itself grants it to
 * the assignee and the candidates and takes the right away when it is done. So nothing here speaks of tasks.
 */
final class Rights {

    private static final String PETITION = "petition";
    private static final String HOME_VISIT = "home-visit";
    private static final String EXTENSION = "extension";
    private static final String MEDIATION = "mediation";
    private static final String HEARING = "hearing";
    private static final String RECUSAL = "recusal";
    private static final String REVIEW = "review";
    private static final String SUPERVISION = "supervision";
    private static final String AFTERCARE = "aftercare";

    private Rights() {}

    static Stream<Grant> all() {
        return Stream.of(everybody(), starters(), managers(), administrators()).flatMap(grants -> grants);
    }

    /**
     * The diagram of a task, and the names of colleagues. More time, a mediation or a hearing is asked for by whoever
     * handles a demand: that they do is checked by the step. What may be started at all hangs on the definition alone.
     */
    private static Stream<Grant> everybody() {
        return Stream.of(
                Grant.everybody(Resources.APPLICATION, "tasklist", ACCESS),
                Grant.everybody(Resources.APPLICATION, "welcome", ACCESS),
                Grant.everybody(Resources.PROCESS_DEFINITION, ANY, READ),
                Grant.everybody(Resources.PROCESS_DEFINITION, EXTENSION, CREATE_INSTANCE),
                Grant.everybody(Resources.PROCESS_DEFINITION, MEDIATION, CREATE_INSTANCE),
                Grant.everybody(Resources.PROCESS_DEFINITION, HEARING, CREATE_INSTANCE),
                Grant.everybody(Resources.PROCESS_INSTANCE, ANY, CREATE),
                Grant.everybody(Resources.USER, ANY, READ),
                Grant.everybody(Resources.GROUP, ANY, READ));
    }

    private static Stream<Grant> starters() {
        return Stream.of(
                Grant.to(Role.REGISTRAR.group(), Resources.PROCESS_DEFINITION, PETITION, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, PETITION, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, HOME_VISIT, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, SUPERVISION, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, AFTERCARE, CREATE_INSTANCE),
                Grant.to(Role.LINKED_LEADER.group(), Resources.PROCESS_DEFINITION, AFTERCARE, CREATE_INSTANCE),
                Grant.to(Role.VISITING_OFFICER.group(), Resources.PROCESS_DEFINITION, HOME_VISIT, CREATE_INSTANCE),
                Grant.to(Role.REGISTRAR.group(), Resources.PROCESS_DEFINITION, RECUSAL, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, RECUSAL, CREATE_INSTANCE),
                Grant.to(Role.REGISTRAR.group(), Resources.PROCESS_DEFINITION, REVIEW, CREATE_INSTANCE),
                Grant.to(Role.PETITION_OFFICE.group(), Resources.PROCESS_DEFINITION, REVIEW, CREATE_INSTANCE));
    }

    /** They see and publish models, not cases: which petitions are sealed is not for their eyes. */
    private static Stream<Grant> managers() {
        var managers = Role.PROCESS_MANAGER.group();
        return Stream.of(
                Grant.to(managers, Resources.APPLICATION, "cockpit", ACCESS),
                Grant.to(managers, Resources.DEPLOYMENT, ANY, READ, CREATE),
                Grant.to(managers, Resources.DECISION_DEFINITION, ANY, READ),
                Grant.to(managers, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ));
    }

    /**
     * They keep the machine going and people's logins, and may have a job tried again. Tasks, cases and what was done in
     * them are as closed to them as to a manager, and they cannot open them to themselves: who belongs to which group is
     * the directory's to say, and rights by hand are not to be had.
     */
    private static Stream<Grant> administrators() {
        var administrators = Role.ADMINISTRATOR.group();
        return Stream.of(
                Grant.to(administrators, Resources.APPLICATION, ANY, ACCESS),
                Grant.to(administrators, Resources.USER, ANY, Permissions.ALL),
                Grant.to(administrators, Resources.AUTHORIZATION, ANY, READ),
                Grant.to(administrators, Resources.FILTER, ANY, Permissions.ALL),
                Grant.to(administrators, Resources.DEPLOYMENT, ANY, READ),
                Grant.to(administrators, Resources.DECISION_DEFINITION, ANY, READ),
                Grant.to(administrators, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
                Grant.to(administrators, Resources.SYSTEM, ANY, SystemPermissions.ALL),
                Grant.to(
                        administrators,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.RETRY_JOB));
    }
}
