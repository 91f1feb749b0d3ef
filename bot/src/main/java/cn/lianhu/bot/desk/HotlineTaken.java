package cn.lianhu.bot.desk;

import cn.lianhu.bot.exchange.HotlineFile;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.hotline.HandingOver.Fate;
import cn.lianhu.hotline.HandingOver.Handed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What became of a hotline's file.
 *
 * @param unused columns that are not known
 * @param faults the first of them; where there is one, nothing was taken
 * @param moreFaults how many are not shown
 * @param all how many tickets it has
 * @param fresh how many were not handed over before
 * @param notes those that are tickets, and now are told otherwise
 */
public record HotlineTaken(String file, List<String> unused, List<Fault> faults, int moreFaults, int all, int fresh,
        List<Note> notes) {

    /**
     * @param line where it stands
     * @param foreign the hotline's number
     * @param ticket the number here
     */
    public record Note(int line, String foreign, String ticket, String says) {
    }

    private static final int MOST_FAULTS = 200;

    /** The command says all in English, too. */
    private static final Pattern IN_ENGLISH = Pattern.compile("；\\p{ASCII}+$");

    static HotlineTaken faulty(HotlineFile file) {
        List<Fault> faults = file.faults()
            .stream()
            .sorted(Comparator.comparingInt(Fault::line))
            .limit(MOST_FAULTS)
            .map(HotlineTaken::inChinese)
            .toList();
        return new HotlineTaken(file.name(), file.unused(), faults, file.faults().size() - faults.size(), 0, 0,
                List.of());
    }

    private static Fault inChinese(Fault fault) {
        return new Fault(fault.file(), fault.line(), fault.column(), fault.value(),
                IN_ENGLISH.matcher(fault.expected()).replaceFirst(""));
    }

    static HotlineTaken of(HotlineFile file, Map<String, Handed> handed) {
        List<Note> notes = new ArrayList<>();
        handed.forEach((foreign, one) -> {
            int line = Objects.requireNonNull(file.lines().get(foreign));
            String ticket = Objects.requireNonNullElse(one.ticket(), "");
            switch (one.fate()) {
                case SAYS_OTHERWISE -> notes.add(new Note(line, foreign, ticket, "说的和收下时不同。工单没有改，请把新说的告诉经办人。"));
                case LIMIT_MOVED -> notes.add(new Note(line, foreign, ticket, "最晚答复的时间改了，以后照新的算。"));
                case NEW, KNOWN -> {
                }
            }
        });
        int fresh = (int) handed.values().stream().filter(one -> one.fate() == Fate.NEW).count();
        return new HotlineTaken(file.name(), file.unused(), List.of(), 0, handed.size(), fresh, notes);
    }

    public String answer() {
        return "%s：共%d件，新收%d件，以前收过%d件。".formatted(file, all, fresh, all - fresh) + (fresh > 0 ? "新收的过一会儿就在“工单”里。" : "");
    }

}
