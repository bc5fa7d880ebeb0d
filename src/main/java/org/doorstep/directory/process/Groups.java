package org.doorstep.directory.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** The engine's groups, one for each role and two for each unit, named in the language of the office. */
@Component
class Groups {

    private final IdentityService identities;
    private final Words words;
    private final OfficeLanguage office;

    Groups(IdentityService identities, Words words, OfficeLanguage office) {
        this.identities = identities;
        this.words = words;
        this.office = office;
    }

    void mirror(List<Unit> units) {
        var language = office.locale();
        for (var role : Role.values()) {
            put(role.group(), words.say(language, "directory.role." + role.group()));
        }
        for (var unit : units) {
            var name = unit.names().in(language);
            put(Role.unitGroup(unit.id()), name);
            put(Role.headGroup(unit.id()), words.say(language, "directory.headOf", name));
        }
    }

    private void put(String id, String name) {
        var group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
            group.setType(id.equals(Role.ADMINISTRATOR.group()) ? "SYSTEM" : "WORKFLOW");
        }
        if (!name.equals(group.getName())) {
            group.setName(name);
            identities.saveGroup(group);
        }
    }
}
