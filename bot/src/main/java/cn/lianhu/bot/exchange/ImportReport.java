package cn.lianhu.bot.exchange;

import cn.lianhu.hotline.HandingOver.Fate;
import cn.lianhu.hotline.HandingOver.Handed;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What the command says it did: numbers, never what somebody said. */
final class ImportReport {

    private final PrintStream out;

    ImportReport(PrintStream out) {
        this.out = out;
    }

    /**
     * @param tickets the numbers here, by the hotline's; of those only that have one
     */
    void print(HotlineFile file, Map<String, Handed> handed, Map<String, String> tickets) {
        if (!file.unused().isEmpty()) {
            out.printf("没有用到的列 columns not used：%s；认得的 known：%s,%s%n", String.join(",", file.unused()),
                    String.join(",", HotlineFile.MUST), String.join(",", HotlineFile.MAY));
        }
        of(handed, Fate.NEW).stream()
            .filter(tickets::containsKey)
            .forEach(foreign -> out.println(foreign + " → #" + tickets.get(foreign)));
        of(handed, Fate.LIMIT_MOVED)
            .forEach(foreign -> out.printf("%s:%d limit “%s” #%s：最晚答复时间和上次不同，以后照新的算；" + "moved: the new one holds%n",
                    file.name(), file.lines().get(foreign), foreign, tickets.get(foreign)));
        of(handed, Fate.SAYS_OTHERWISE).forEach(foreign -> out.printf(
                "%s:%d text “%s” #%s：和收下时说的不同，工单没有改，"
                        + "请把新说的告诉经办人；says otherwise than before: the ticket stays as it is, tell its handler%n",
                file.name(), file.lines().get(foreign), foreign, tickets.get(foreign)));
        long waiting = handed.keySet().stream().filter(foreign -> !tickets.containsKey(foreign)).count();
        long fresh = of(handed, Fate.NEW).size();
        out.printf("%s：共 %d 件，新收 %d 件，以前收过 %d 件。%2$d tickets: %3$d new, %4$d taken before.%n", file.name(),
                handed.size(), fresh, handed.size() - fresh);
        if (waiting > 0) {
            out.printf("还有 %d 件放好了，程序还没有做成工单：程序在运行、也是这个版本吗？不用再放，再运行一次只是看结果。%n"
                    + "%1$d are handed over and no tickets yet: does the program run, in this version? "
                    + "Run this again to see.%n", waiting);
        }
    }

    private static List<String> of(Map<String, Handed> handed, Fate fate) {
        return handed.entrySet().stream().filter(e -> e.getValue().fate() == fate).map(Map.Entry::getKey).toList();
    }

}
