package org.doorstep.casefile;

import org.doorstep.casefile.CaseView.FileView;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a case, put in and taken out by those who may open it. */
@Component
@Transactional
public class CaseFiles {

    private final CaseRights rights;
    private final Attachments attachments;
    private final CasePapers papers;
    private final Actors actors;

    CaseFiles(CaseRights rights, Attachments attachments, CasePapers papers, Actors actors) {
        this.rights = rights;
        this.attachments = attachments;
        this.papers = papers;
        this.actors = actors;
    }

    public FileView add(PetitionNumber number, String name, byte[] content) {
        if (!rights.in(number).may().attach()) {
            throw new Refusal("casefile.notNow", number);
        }
        return papers.of(attachments.add(number, name, content, actors.current()));
    }

    public Attachments.Content get(PetitionNumber number, String id) {
        rights.in(number);
        return attachments.content(number, id);
    }
}
