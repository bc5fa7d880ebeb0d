package org.doorstep.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.doorstep.casefile.CaseView.EntryView;
import org.doorstep.casefile.CaseView.FileView;
import org.doorstep.casefile.CaseView.LetterView;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Letter;
import org.doorstep.petition.Attachments;
import org.doorstep.petition.Attachments.Attachment;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Notes.Note;
import org.doorstep.petition.Timeline;
import org.doorstep.petition.Timeline.Entry;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** Shows what was written and filed on the way of a case. */
@Component
class CasePapers {

    private final Timeline timeline;
    private final Attachments attachments;
    private final Letters letters;
    private final Notes notes;
    private final OfficeNames names;
    private final OfficeTime time;
    private final Words words;

    CasePapers(
            Timeline timeline,
            Attachments attachments,
            Letters letters,
            Notes notes,
            OfficeNames names,
            OfficeTime time,
            Words words) {
        this.timeline = timeline;
        this.attachments = attachments;
        this.letters = letters;
        this.notes = notes;
        this.names = names;
        this.time = time;
        this.words = words;
    }

    /** @param recusalsToo whether the reader may know that the petitioner asked for somebody to take no part */
    List<EntryView> timeline(PetitionNumber number, boolean recusalsToo) {
        return timeline.of(number).stream()
                .filter(entry -> recusalsToo || entry.kind() != Timeline.Kind.RECUSAL_ASKED)
                .map(this::of)
                .toList();
    }

    List<FileView> attachments(PetitionNumber number) {
        return attachments.of(number).stream().map(this::of).toList();
    }

    /** @param shown how much of a letter's text the reader sees of the people in it */
    List<LetterView> letters(PetitionNumber number, UnaryOperator<String> shown) {
        return letters.of(number).stream().map(letter -> of(letter, shown)).toList();
    }

    List<EntryView> notes(PetitionNumber number) {
        return notes.of(number).stream().map(this::of).toList();
    }

    private EntryView of(Entry entry) {
        var what = names.of("timeline.", entry.kind());
        var demand = entry.demand();
        return new EntryView(
                time.at(entry.at()),
                demand == null ? what : words.say("casefile.ofDemand", what, demand.value()),
                names.of(entry.by()));
    }

    private EntryView of(Note note) {
        return new EntryView(
                time.at(note.writtenAt()),
                words.say("casefile.note", words.say("note." + note.kind()), note.words()),
                names.of(note.writtenBy()));
    }

    FileView of(Attachment file) {
        return new FileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                time.at(file.addedAt()),
                names.of(file.addedBy()));
    }

    private LetterView of(Letter letter, UnaryOperator<String> shown) {
        return new LetterView(
                letter.id(),
                letter.kind().name(),
                words.say("letters." + letter.kind() + ".title"),
                letter.number(),
                time.day(letter.issuedAt()),
                shown.apply(letter.text()));
    }
}
