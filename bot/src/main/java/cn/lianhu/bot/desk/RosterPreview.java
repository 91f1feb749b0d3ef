package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.HandedIn;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.desk.RosterChanges;
import cn.lianhu.desk.RosterChanges.Change;
import cn.lianhu.desk.RosterChanges.Given;
import cn.lianhu.desk.RosterFile;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a file that was handed in would change, and what is wrong with it.
 *
 * @param rows of the file
 * @param changes those that are done at once
 * @param later how many are left for the next time
 * @param faults the first of them; where there is one, nothing is done
 * @param moreFaults how many are not shown
 */
public record RosterPreview(RosterKind kind, String file, int rows, List<Change> changes, int later, List<Fault> faults,
        int moreFaults) {

    /** Changes at once. */
    static final int MOST = 200;

    private static final int MOST_ROWS = 5_000;

    private static final int MOST_FAULTS = 200;

    /** Reads the file, which takes time and memory. */
    static RosterPreview of(HandedIn handed, RosterKind kind, RosterFile file, String reader) {
        List<Fault> faults = new ArrayList<>();
        Columns columns = Columns.of(RosterView.fileColumns(kind).toArray(String[]::new)).atMost(MOST_ROWS);
        Sheet sheet = handed.read(columns, faults);
        List<Row> rows = sheet.rowsIfWhole();
        RosterChanges found = file.against(reader, kind,
                rows.stream().map(row -> new Given(row.line(), row.cells())).toList());
        found.wrong()
            .forEach(wrong -> faults
                .add(new Fault(handed.name(), wrong.line(), wrong.column(), wrong.value(), wrong.why())));
        faults.sort(Comparator.comparingInt(Fault::line));
        List<Change> changes = found.changes();
        return new RosterPreview(kind, handed.name(), rows.size(),
                List.copyOf(changes.subList(0, Math.min(MOST, changes.size()))), Math.max(0, changes.size() - MOST),
                List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))),
                Math.max(0, faults.size() - MOST_FAULTS));
    }

    /** What of a form's field stands for the change's. */
    public static String value(Change change, int field) {
        return field < change.values().size() ? change.values().get(field) : "";
    }

    public Optional<String> problem() {
        return faults.isEmpty() ? Optional.empty()
                : Optional.of("有" + (faults.size() + moreFaults) + "处不对，什么都没有改。先改好这些再传。");
    }

}
