package org.doorstep.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doorstep.intake.AttachFile;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Attachments;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files what a citizen hands in; one that cannot be filed never undoes the rest and is named to the citizen. */
@Component
class HandedIn {

    private final Attachments attachments;
    private final AttachFile attachFile;
    private final Actors actors;
    private final Words words;

    HandedIn(Attachments attachments, AttachFile attachFile, Actors actors, Words words) {
        this.attachments = attachments;
        this.attachFile = attachFile;
        this.actors = actors;
        this.words = words;
    }

    /** Files what came with the petition itself; answers with a sentence for each that is missing. */
    List<String> withPetition(PetitionNumber number, @Nullable List<MultipartFile> files) {
        return each(files, file -> attachments.add(number, name(file), file.getBytes(), actors.current()));
    }

    /** Files what comes later, of which the office is told. */
    List<String> later(PetitionNumber number, @Nullable List<MultipartFile> files) {
        return each(files, file -> attachFile.attach(number, name(file), file.getBytes()));
    }

    static long count(@Nullable List<MultipartFile> files) {
        return files == null ? 0 : files.stream().filter(HandedIn::isChosen).count();
    }

    private interface Filing {
        void file(MultipartFile file) throws IOException;
    }

    private List<String> each(@Nullable List<MultipartFile> files, Filing filing) {
        var missing = new ArrayList<String>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (isChosen(file)) {
                try {
                    Attachments.refuseTooLarge(file.getSize());
                    filing.file(file);
                } catch (Refusal refusal) {
                    missing.add(words.say("portal.file.missing", name(file), words.say(refusal)));
                } catch (IOException lost) {
                    throw new UncheckedIOException(lost);
                }
            }
        }
        return missing;
    }

    /** A browser sends an empty part without a name where nothing was chosen. */
    private static boolean isChosen(MultipartFile file) {
        return !name(file).isBlank();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
