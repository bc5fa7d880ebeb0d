package org.doorstep.casefile.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.doorstep.casefile.CaseFiles;
import org.doorstep.casefile.CaseView.FileView;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Attachments;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case: none is ever opened in the browser, whatever it says it is. */
@RestController
@RequestMapping("/api/cases/{number}/attachments")
class CaseFileController {

    private final CaseFiles files;

    CaseFileController(CaseFiles files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileView> add(@PathVariable("number") String number, @RequestPart("file") MultipartFile file)
            throws IOException {
        Attachments.refuseTooLarge(file.getSize());
        var added = files.add(
                new PetitionNumber(number),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes());
        return ResponseEntity.created(URI.create("/api/cases/" + number + "/attachments/" + added.id()))
                .body(added);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable("number") String number, @PathVariable("id") String id) {
        var content = files.get(new PetitionNumber(number), id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(content.bytes());
    }
}
