package cn.lianhu.sandbox.replay;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.network.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CSV file {@code who,type,text,after}. */
final class ReplayFile {

    /**
     * Stands in a text for the number of the ticket that the answer to an earlier row
     * names.
     */
    static final Pattern NUMBER_OF_ROW = Pattern.compile("\\{(\\d{1,6})}");

    private static final String A_PERSON = "户的 id、党员的 id，或随便一个名字（没绑定的人）";

    private static final String A_MEMBER_OF_THE_NETWORK = "households.csv 或 members.csv 里的 id";

    private static final String A_DURATION = "时长，如 PT5M、PT26H、P1D；空着就是马上";

    private final List<ReplayRow> rows = new ArrayList<>();

    private final Network network;

    /** Rows that were read, also those that are not right. */
    private int read;

    private ReplayFile(Network network) {
        this.network = network;
    }

    /**
     * @throws FaultyFilesException that lists all faults, by line
     */
    static List<ReplayRow> read(Path file, Network network) {
        List<Fault> faults = new ArrayList<>();
        ReplayFile reading = new ReplayFile(network);
        Sheet sheet = Sheet.read(file, Columns.of("who", "type", "text", "after").withShortRows(), faults);
        sheet.rows().forEach(reading::take);
        if (faults.isEmpty() && reading.rows.isEmpty()) {
            sheet.fault("没有一行消息");
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultyFilesException(file, faults);
        }
        return reading.rows;
    }

    private void take(Row row) {
        String who = row.required("who", A_PERSON);
        Deed deed = Deed.named(row.cell("type")).orElse(null);
        if (deed == null) {
            row.fault("type", "应为 " + String.join("、", Deed.types()) + " 之一");
        }
        else {
            checkText(row, deed);
            checkLetter(row, deed);
        }
        Duration after = after(row);
        read++;
        if (who != null && deed != null) {
            rows.add(new ReplayRow(read, who, deed, row.cell("text"), after));
        }
    }

    private void checkLetter(Row row, Deed deed) {
        String who = row.cell("who");
        if (deed == Deed.BIND && network.household(who).isEmpty() && network.member(who).isEmpty()) {
            row.fault("who", "没有这一户、这位党员，也就没有码可绑；应为" + A_MEMBER_OF_THE_NETWORK);
        }
    }

    private void checkText(Row row, Deed deed) {
        if (deed.needsText() == row.cell("text").isEmpty()) {
            row.fault("text", deed.needsText() ? "不能为空；" + deed.type() + " 要写内容" : deed.type() + " 不带内容，请空着");
        }
        Matcher numbers = NUMBER_OF_ROW.matcher(row.cell("text"));
        while (numbers.find()) {
            int named = Integer.parseInt(numbers.group(1));
            if (named < 1 || named > read) {
                row.fault("text", numbers.group() + " 指第 " + named + " 条消息的单号；应为 1 到 " + read + " 之间的一条");
            }
        }
    }

    private static Duration after(Row row) {
        try {
            Duration after = row.optional("after") == null ? Duration.ZERO : Duration.parse(row.cell("after"));
            if (!after.isNegative()) {
                return after;
            }
        }
        catch (DateTimeParseException e) {
            // told below, as for one that goes backwards
        }
        row.fault("after", "应为" + A_DURATION);
        return Duration.ZERO;
    }

}
