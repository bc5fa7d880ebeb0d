package org.doorstep.intake.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.directory.Role;
import org.doorstep.intake.imports.ImportRun.Rejection;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Attachments;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of petitions from other systems; for the petition office and its registrars. */
@RestController
@RequestMapping("/api/petitions")
@Tag(
        name = "Import",
        description = "Petitions of another system, from CSV or XLSX. Log in as registrar or petition office.")
class ImportController {

    private final ImportRuns runs;
    private final Words words;
    private final Actors actors;

    ImportController(ImportRuns runs, Words words, Actors actors) {
        this.runs = runs;
        this.words = words;
        this.actors = actors;
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Register the petitions in a file",
            description = "CSV (UTF-8, UTF-16 or GB18030; comma, semicolon, tab or bar) or XLSX (first sheet), at most"
                    + " 20 MB and 20,000 rows. Every row is registered alone: sending the same file again registers"
                    + " nothing twice and does what was left. The names of the national exchange record, our own and"
                    + " usual Chinese headings are known; a mapping has lines 'column = field', 'column = -',"
                    + " 'channel:their code = LETTER' and 'system = name'. Fields: number, receivedOn, channel, language,"
                    + " anonymous, name, address, phone, groupSize, oral, readBack, urgent, request, facts, reasons,"
                    + " topic, community. What says more about a person than the matter needs is never stored.")
    @ApiResponse(responseCode = "200", description = "Done; the report says what became of each row")
    @ApiResponse(
            responseCode = "202",
            description = "Running in the background (Prefer: respond-async); Location has the progress")
    @ApiResponse(responseCode = "400", description = "The file cannot be read or has no known headings")
    @ApiResponse(responseCode = "413", description = "More than 20 MB or 20,000 rows")
    ResponseEntity<ImportReport> take(
            @Parameter(description = "The file of rows") @RequestPart("file") MultipartFile file,
            @Parameter(description = "How its columns and codes are read; UTF-8 text")
                    @RequestPart(name = "mapping", required = false)
                    @Nullable
                    MultipartFile mappingFile,
            @Parameter(description = "The same as text") @RequestParam(name = "mapping", required = false) @Nullable
                    String mappingText,
            @Parameter(description = "Short name of the other system, for example hotline-2019")
                    @RequestParam(name = "system", required = false)
                    @Nullable
                    String system,
            @Parameter(description = "respond-async: answer at once and run in the background")
                    @RequestHeader(name = "Prefer", required = false)
                    @Nullable
                    String prefer)
            throws IOException {
        refuseStrangers();
        var mapping = mappingFile == null ? mappingText : new String(bytes(mappingFile), StandardCharsets.UTF_8);
        if (prefer != null && prefer.contains("respond-async")) {
            var run = runs.inBackground(bytes(file), mapping, system);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/petitions/imports/" + run.id()))
                    .header("Preference-Applied", "respond-async")
                    .body(ImportReport.of(run, words));
        }
        return ResponseEntity.ok(ImportReport.of(runs.now(bytes(file), mapping, system), words));
    }

    private static byte[] bytes(MultipartFile file) throws IOException {
        Attachments.refuseTooLarge(file.getSize());
        return file.getBytes();
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "How far an import is, and what became of its rows")
    ImportReport report(@PathVariable("id") String id) {
        refuseStrangers();
        return ImportReport.of(runs.get(id), words);
    }

    @GetMapping("/imports/{id}/rejected.csv")
    @Operation(summary = "The rejected rows with their reasons, as CSV to mend and send again")
    ResponseEntity<byte[]> rejected(@PathVariable("id") String id) {
        refuseStrangers();
        var run = runs.get(id);
        var headings = new ArrayList<>(run.table().headings());
        headings.add(words.say("intake.import.reason"));
        var rows = run.progress().rejected().stream()
                .map(rejection -> cells(rejection, run.table().headings().size()))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(RejectedRows.csv(headings, rows).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(Rejection rejection, int columns) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            cells.add(rejection.row().cell(i));
        }
        cells.add(ImportReport.reason(rejection, words));
        return cells;
    }

    private void refuseStrangers() {
        if (!actors.has(Role.REGISTRAR.group()) && !actors.has(Role.PETITION_OFFICE.group())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "intake.onlyPetitionOffice");
        }
    }
}
