package org.doorstep.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.directory.Community;
import org.doorstep.directory.Link;
import org.doorstep.directory.Names;
import org.doorstep.directory.Office;
import org.doorstep.directory.Officer;
import org.doorstep.directory.OfficerName;
import org.doorstep.directory.Role;
import org.doorstep.directory.Topic;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The invented office as {@code demo/office.yaml} writes it down. */
record DemoOffice(
        List<UnitRow> units, List<OfficerRow> officers, List<CommunityRow> communities, List<TopicRow> topics) {

    record UnitRow(
            String id,
            String en,
            String zh,
            boolean handles,
            @Nullable String head) {}

    record OfficerRow(
            String id,
            List<String> en,
            List<String> zh,
            @Nullable String unit,
            Set<String> roles) {}

    record CommunityRow(String id, String en, String zh, String leader) {}

    record TopicRow(String code, String en, String zh) {}

    static DemoOffice read() {
        try (var file = new ClassPathResource("demo/office.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, DemoOffice.class);
        } catch (IOException broken) {
            throw new IllegalStateException("demo/office.yaml cannot be read", broken);
        }
    }

    /** The office with its leaders linked to their communities from the first day of the given year. */
    Office inYear(int year) {
        var from = LocalDate.of(year, 1, 1);
        return new Office(
                units.stream()
                        .map(row -> new Unit(
                                new UnitId(row.id), new Names(row.en, row.zh), row.handles, officerId(row.head)))
                        .toList(),
                officers.stream().map(DemoOffice::officer).toList(),
                communities.stream()
                        .map(row -> new Community(new CommunityId(row.id), new Names(row.en, row.zh)))
                        .toList(),
                topics.stream()
                        .map(row -> new Topic(row.code, new Names(row.en, row.zh)))
                        .toList(),
                communities.stream()
                        .map(row -> new Link(new CommunityId(row.id), new OfficerId(row.leader), from, null))
                        .toList());
    }

    private static Officer officer(OfficerRow row) {
        return new Officer(
                new OfficerId(row.id),
                new OfficerName(row.en.get(0), row.en.get(1), row.zh.get(0), row.zh.get(1)),
                row.unit == null ? null : new UnitId(row.unit),
                row.roles.stream()
                        .map(group -> Role.ofGroup(group).orElseThrow())
                        .collect(Collectors.toSet()),
                true);
    }

    private static @Nullable OfficerId officerId(@Nullable String id) {
        return id == null ? null : new OfficerId(id);
    }
}
