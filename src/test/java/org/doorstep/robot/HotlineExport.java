package org.doorstep.robot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A spreadsheet as a hotline's system writes it: its own headings and codes, nothing that Doorstep was told about. */
final class HotlineExport {

    private static final List<String> HEADINGS = List.of("信访编号", "信访日期", "信访形式", "姓名", "联系地址", "联系电话", "信访诉求", "信访内容");
    private static final List<String> CHANNELS = List.of("来信", "来访", "网上", "来电", "12345热线");
    private static final List<String> MATTERS = List.of("电梯停运", "夜间施工噪声", "拖欠工资", "垃圾无人清运", "道路破损");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    private HotlineExport() {}

    static Resource of(int petitions) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "hotline", "1.0")) {
            var sheet = book.newWorksheet("导出");
            write(sheet, 0, HEADINGS);
            for (int row = 1; row <= petitions; row++) {
                write(sheet, row, petition(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return named(bytes.toByteArray());
    }

    private static List<String> petition(int row) {
        var matter = MATTERS.get(row % MATTERS.size());
        return List.of(
                "RX-%05d".formatted(row),
                FIRST_DAY.plusDays(row % 60).toString(),
                CHANNELS.get(row % CHANNELS.size()),
                "虚构人" + row,
                "虚构路" + row + "号",
                "138%08d".formatted(row),
                "请解决" + matter + "问题",
                "自本月初以来" + matter + "，已影响本楼 " + row + " 户居民的日常生活。");
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static Resource named(byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return "hotline.xlsx";
            }
        };
    }
}
