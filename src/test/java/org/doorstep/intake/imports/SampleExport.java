package org.doorstep.intake.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented export under the names of the national exchange record: the same rows every time. */
public final class SampleExport {

    public static final int ROWS = 300;

    private static final List<String> COLUMNS = List.of(
            "xfjbh", "xfrq", "xfxs", "xfrs", "gkxx", "tsnr", "nrfldm", "wtsddm", "nmbz", "xm", "txdz", "sjh", "mz");
    private static final List<String> CHANNELS = List.of("100", "200", "300", "303", "600");
    private static final List<String> MATTERS = List.of("电梯停运", "夜间施工噪声", "拖欠工资", "垃圾无人清运", "道路破损", "学位不足");
    private static final List<String> TOPICS =
            List.of("property-management", "noise", "wages", "refuse", "roads", "990000");
    private static final List<String> PLACES = List.of("lakeside", "harbour", "orchard", "tea-hill");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);

    private SampleExport() {}

    /** The file as CSV in UTF-8. */
    public static byte[] csv(int rows) {
        return Stream.concat(Stream.of(COLUMNS), IntStream.rangeClosed(1, rows).mapToObj(SampleExport::row))
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(int row) {
        var matter = MATTERS.get(row % MATTERS.size());
        return List.of(
                "LX2026%06d".formatted(row),
                FIRST_DAY.plusDays(row % 90).toString(),
                CHANNELS.get(row % CHANNELS.size()),
                row % 10 == 0 ? "3" : "1",
                "请解决" + matter + "问题（第" + row + "件）",
                "自八月以来" + matter + "，影响本楼" + row + "户居民。",
                TOPICS.get(row % TOPICS.size()),
                PLACES.get(row % PLACES.size()),
                "0",
                "虚构人" + row,
                "虚构路" + row + "号",
                "1380000%04d".formatted(row),
                "未填");
    }
}
